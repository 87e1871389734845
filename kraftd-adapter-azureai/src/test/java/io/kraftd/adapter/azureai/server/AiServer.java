package io.kraftd.adapter.azureai.server;

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
import java.util.List;

/** A service over HTTPS that answers what a test wants, and 404 to everything else. */
public final class AiServer implements AutoCloseable {
    private final WireMockServer server;
    private final Certificate certificate;
    private final com.azure.core.http.HttpClient http;

    /** With a certificate of its own, made in this directory. */
    public AiServer(Path directory) throws IOException, GeneralSecurityException {
        certificate = Certificate.make(directory);
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

    /** What it answers, and what it was asked. */
    public WireMockServer wire() {
        return server;
    }

    /** A client that trusts this server and no other. */
    public com.azure.core.http.HttpClient http() {
        return http;
    }

    /** What lets a JVM of its own trust this server and no other. */
    public List<String> jvmOptions() throws IOException, GeneralSecurityException {
        return certificate.jvmOptions();
    }

    public URI address() {
        return URI.create("https://localhost:" + server.httpsPort());
    }

    /** Forgets all that it was told and asked. */
    public void reset() {
        server.resetAll();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
    }

    /** Hands everything that is not stubbed to a server elsewhere. */
    public void handsOnTo(String other) {
        server.stubFor(any(anyUrl()).atPriority(9).willReturn(aResponse().proxiedFrom(other)));
    }

    @Override
    public void close() {
        server.stop();
    }
}
