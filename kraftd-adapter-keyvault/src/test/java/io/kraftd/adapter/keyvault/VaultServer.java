package io.kraftd.adapter.keyvault;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.azure.core.credential.AccessToken;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.security.keyvault.secrets.SecretClient;
import com.azure.security.keyvault.secrets.SecretClientBuilder;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.tck.Certificate;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import reactor.core.publisher.Mono;

/** A Key Vault over HTTPS: challenges who comes without a token, lists versions two a page, and fails on demand. */
final class VaultServer implements AutoCloseable {
    /** A version as it is kept: its text and its attributes as JSON members. */
    record Kept(String text, String attributes) {}

    static final String TOKEN = "vault-token-that-nobody-may-see";

    private static final int PAGE = 2;
    private static final String CHALLENGE =
            "Bearer authorization=\"https://login.microsoftonline.com/tenant\", resource=\"https://vault.azure.net\"";

    private final WireMockServer server;
    private final com.azure.core.http.HttpClient http;
    private final SecretClient client;

    VaultServer(Path directory) throws IOException, GeneralSecurityException {
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
        client = new SecretClientBuilder()
                .vaultUrl("https://localhost:" + server.httpsPort())
                .credential(request -> Mono.just(new AccessToken(TOKEN, OffsetDateTime.MAX)))
                .httpClient(http)
                .retryOptions(Clients.onceAfterABrokenConnection())
                .disableChallengeResourceVerification()
                .buildClient();
    }

    SecretClient client() {
        return client;
    }

    com.azure.core.http.HttpClient http() {
        return http;
    }

    WireMockServer wire() {
        return server;
    }

    /** Forgets everything but to challenge. */
    void reset() {
        server.resetAll();
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
        server.stubFor(any(anyUrl())
                .atPriority(1)
                .withHeader("Authorization", absent())
                .willReturn(aResponse().withStatus(401).withHeader("WWW-Authenticate", CHALLENGE)));
    }

    /** Keeps these versions of a name, created a second apart. */
    void keep(SecretName name, List<Kept> oldestFirst) {
        int pages = Math.max(1, (oldestFirst.size() + PAGE - 1) / PAGE);
        for (int page = 0; page < pages; page++) {
            list(name, oldestFirst, page, page + 1 < pages);
        }
        for (int version = 0; version < oldestFirst.size(); version++) {
            answer(
                    "/secrets/" + name + "/" + id(version),
                    okJson(bundle(name, version, oldestFirst.get(version), true)));
        }
    }

    private void list(SecretName name, List<Kept> kept, int page, boolean more) {
        String items = IntStream.range(page * PAGE, Math.min(kept.size(), (page + 1) * PAGE))
                .mapToObj(version -> bundle(name, version, kept.get(version), false))
                .collect(Collectors.joining(","));
        String path = "/secrets/" + name + "/versions";
        String next = more ? "\"%s%s/page%d\"".formatted(client.getVaultUrl(), path, page + 1) : "null";
        answer(
                path + (page == 0 ? "" : "/page" + page),
                okJson("{\"value\":[%s],\"nextLink\":%s}".formatted(items, next)));
    }

    private String bundle(SecretName name, int version, Kept kept, boolean withText) {
        long created =
                OffsetDateTime.of(2026, 1, 1, 0, 0, version, 0, ZoneOffset.UTC).toEpochSecond();
        String text = withText ? "\"value\":%s,".formatted(quoted(kept.text())) : "";
        return "{%s\"id\":\"%s/secrets/%s/%s\",\"attributes\":{\"created\":%d,\"updated\":%d,%s}}"
                .formatted(text, client.getVaultUrl(), name, id(version), created, created, kept.attributes());
    }

    // why: of falling order, so that nothing but the time of creation can put them right.
    private static String id(int version) {
        return "%032x".formatted(0xffffff - version);
    }

    private static String quoted(String text) {
        return "\"" + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + "\"";
    }

    void answer(String path, ResponseDefinitionBuilder response) {
        server.stubFor(get(urlPathEqualTo(path))
                .atPriority(5)
                .withHeader("Authorization", equalTo("Bearer " + TOKEN))
                .willReturn(response));
    }

    @Override
    public void close() {
        server.stop();
    }
}
