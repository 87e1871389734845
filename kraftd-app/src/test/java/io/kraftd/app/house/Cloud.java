package io.kraftd.app.house;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.kraftd.tck.Certificate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a process finds in Azure: who it is, and a vault that knows it. Both are reached as they are there. */
final class Cloud implements AutoCloseable {
    /** What the vault is asked with. */
    static final String VAULT_TOKEN = "planted-vault-token";

    private static final String HOST = "vault.kraftd.test";
    private static final String SECRET = "/secrets/jwt-secret-key";

    private record Version(String text, boolean enabled) {}

    private final WireMockServer server;
    private final Certificate certificate;
    private final Path hosts;
    private final List<Version> versions = new ArrayList<>();

    Cloud(Path directory) throws IOException {
        certificate = Certificate.make(directory, HOST);
        hosts = Files.writeString(directory.resolve("hosts"), "127.0.0.1 " + HOST + "\n127.0.0.1 localhost\n");
        server = new WireMockServer(options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(certificate.keyStore().toString())
                .keystoreType("PKCS12")
                .keystorePassword(Certificate.PASSWORD)
                .keyManagerPassword(Certificate.PASSWORD));
        server.start();
        comeBack();
    }

    /** What the environment of a process in Azure says, and where its vault is. */
    Map<String, String> settings() {
        return Map.of(
                "IDENTITY_ENDPOINT",
                "http://127.0.0.1:" + server.port() + "/msi/token",
                "IDENTITY_HEADER",
                "identity-header",
                "AZURE_KEYVAULT_URL",
                address());
    }

    /** Lets a JVM find the vault by its name and trust its certificate. */
    String[] jvmOptions() throws IOException, GeneralSecurityException {
        return Stream.concat(Stream.of("-Djdk.net.hosts.file=" + hosts), certificate.jvmOptions().stream())
                .toArray(String[]::new);
    }

    /** A new version of the signing key appears. */
    Cloud rotate(String text) {
        versions.add(new Version(text, true));
        publish();
        return this;
    }

    /** Another secret, which stays as it is. */
    Cloud holding(String name, String text) {
        String bundle = "{%s\"id\":\"%s/secrets/%s/1\",\"attributes\":{\"enabled\":true,\"created\":1700000000}}";
        answer("/secrets/" + name + "/versions", okJson("{\"value\":[" + bundle.formatted("", address(), name) + "]}"));
        answer("/secrets/" + name + "/1", okJson(bundle.formatted("\"value\":\"" + text + "\",", address(), name)));
        return this;
    }

    /** All versions but the newest are disabled. */
    void disableOldOnes() {
        versions.replaceAll(version ->
                version.equals(versions.get(versions.size() - 1)) ? version : new Version(version.text(), false));
        publish();
    }

    /** Each answer of the vault takes so long. */
    Cloud answeringAfter(Duration time) {
        server.setGlobalFixedDelay((int) time.toMillis());
        return this;
    }

    /** Whether a secret was asked for. */
    boolean wasAsked() {
        return !server.findAll(anyRequestedFor(urlPathMatching("/secrets/.*"))).isEmpty();
    }

    /** The vault answers nothing but 503. */
    void goDown() {
        server.stubFor(any(urlPathMatching("/secrets/.*"))
                .atPriority(1)
                .willReturn(aResponse().withStatus(503)));
    }

    /** The vault answers what it was told. */
    void comeBack() {
        server.resetAll();
        String challenge =
                "Bearer authorization=\"https://login.microsoftonline.com/tenant\", resource=\"https://kraftd.test\"";
        server.stubFor(any(anyUrl()).atPriority(10).willReturn(aResponse().withStatus(404)));
        server.stubFor(any(urlPathMatching("/secrets/.*"))
                .atPriority(2)
                .withHeader("Authorization", absent())
                .willReturn(aResponse().withStatus(401).withHeader("WWW-Authenticate", challenge)));
        server.stubFor(get(urlPathEqualTo("/msi/token"))
                .withHeader("X-IDENTITY-HEADER", equalTo("identity-header"))
                .willReturn(okJson("""
                        {"access_token":"%s","expires_on":"%d","resource":"https://kraftd.test","token_type":"Bearer"}
                        """.formatted(VAULT_TOKEN, System.currentTimeMillis() / 1000 + 86_400))));
        answer("/secrets/password-pepper/versions", okJson("{\"value\":[]}"));
        publish();
    }

    private void publish() {
        List<String> listed = new ArrayList<>();
        for (int version = 0; version < versions.size(); version++) {
            listed.add(bundle(version, ""));
            String text = "\"value\":\"" + versions.get(version).text() + "\",";
            answer(SECRET + "/" + id(version), okJson(bundle(version, text)));
        }
        answer(SECRET + "/versions", okJson(listed.stream().collect(Collectors.joining(",", "{\"value\":[", "]}"))));
    }

    private String bundle(int version, String text) {
        return "{%s\"id\":\"%s%s/%s\",\"attributes\":{\"enabled\":%s,\"created\":%d,\"updated\":%d}}"
                .formatted(
                        text,
                        address(),
                        SECRET,
                        id(version),
                        versions.get(version).enabled(),
                        1_700_000_000 + version,
                        1_700_000_000 + version);
    }

    private static String id(int version) {
        return "%032x".formatted(0xffff - version);
    }

    private void answer(String path, ResponseDefinitionBuilder response) {
        server.stubFor(get(urlPathEqualTo(path))
                .atPriority(5)
                .withHeader("Authorization", equalTo("Bearer " + VAULT_TOKEN))
                .willReturn(response));
    }

    private String address() {
        return "https://" + HOST + ":" + server.httpsPort();
    }

    @Override
    public void close() {
        server.stop();
    }
}
