package io.kraftd.adapter.azureai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.github.tomakehurst.wiremock.WireMockServer;
import io.kraftd.tck.Certificate;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** A service over HTTPS that answers what a test wants, and 404 to everything else. */
final class AiServer implements AutoCloseable {
    private final WireMockServer server;
    private final com.azure.core.http.HttpClient http;

    AiServer(Path directory) throws IOException, GeneralSecurityException {
        Certificate certificate = Certificate.make(directory);
        server = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .httpDisabled(true)
                .dynamicHttpsPort()
                .keystorePath(certificate.keyStore().toString())
                .keystoreType("PKCS12")
                .keystorePassword(Certificate.PASSWORD)
                .keyManagerPassword(Certificate.PASSWORD));
        server.start();
        http = new JdkHttpClientBuilder(HttpClient.newBuilder().sslContext(certificate.trusting())).build();
    }

    WireMockServer wire() {
        return server;
    }

    /** A client that trusts this server and no other. */
    com.azure.core.http.HttpClient http() {
        return http;
    }

    URI address() {
        return URI.create("https://localhost:" + server.httpsPort());
    }

    void reset() {
        server.resetAll();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
    }

    @Override
    public void close() {
        server.stop();
    }
}
