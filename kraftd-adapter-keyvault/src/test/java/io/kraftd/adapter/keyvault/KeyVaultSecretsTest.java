package io.kraftd.adapter.keyvault;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.azure.core.credential.TokenCredential;
import com.azure.core.exception.ClientAuthenticationException;
import com.azure.security.keyvault.secrets.SecretClientBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import io.kraftd.adapter.keyvault.VaultServer.Kept;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.tck.secrets.SecretVaultContract;
import io.kraftd.tck.secrets.SecretVersionsContract;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;

class KeyVaultSecretsTest implements SecretVaultContract, SecretVersionsContract {
    private static final SecretName KEY = new SecretName("jwt-secret-key");
    private static final String PLANTED = "planted-secret-".repeat(3);
    private static final Instant NOW = Instant.parse("2026-06-01T12:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final String ENABLED = "\"enabled\":true";

    private static VaultServer server;

    private final SecretVault vault = new KeyVaultSecrets(server.client(), CLOCK);

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException, GeneralSecurityException {
        server = new VaultServer(directory);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void forget() {
        server.reset();
    }

    @Override
    public SecretVault vaultWith(SecretName name, String text) {
        server.keep(name, List.of(new Kept(text, ENABLED)));
        return vault;
    }

    @Override
    public SecretVault vaultWithVersions(SecretName name, List<Version> oldestFirst) {
        server.keep(
                name,
                oldestFirst.stream()
                        .map(version -> new Kept(version.text(), attributes(version.state())))
                        .toList());
        return vault;
    }

    private static String attributes(State state) {
        return switch (state) {
            case USABLE -> ENABLED + nbf(NOW) + exp(NOW.plusSeconds(1));
            case DISABLED -> "\"enabled\":false";
            case EXPIRED -> ENABLED + exp(NOW);
            case NOT_YET_VALID -> ENABLED + nbf(NOW.plusSeconds(1));
        };
    }

    private static String nbf(Instant instant) {
        return ",\"nbf\":" + instant.getEpochSecond();
    }

    private static String exp(Instant instant) {
        return ",\"exp\":" + instant.getEpochSecond();
    }

    @Test
    void more_versions_than_a_page_holds_are_all_found() {
        vaultWithVersions(
                KEY,
                List.of(
                        new Version("1", State.USABLE),
                        new Version("2", State.USABLE),
                        new Version("3", State.USABLE),
                        new Version("4", State.USABLE),
                        new Version("5", State.USABLE)));

        assertThat(vault.versions(KEY)).extracting(Secret::text).containsExactly("5", "4", "3", "2", "1");
    }

    @Test
    void the_text_of_a_version_is_asked_for_once_and_a_new_version_is_seen_at_the_next_question() {
        server.keep(KEY, List.of(new Kept("one", ENABLED)));
        vault.versions(KEY);
        server.keep(KEY, List.of(new Kept("one", ENABLED), new Kept("two", ENABLED)));

        assertThat(vault.versions(KEY)).extracting(Secret::text).containsExactly("two", "one");
        server.wire().verify(2, getRequestedFor(urlMatching("/secrets/jwt-secret-key/0+f.*")));
    }

    @Test
    void a_version_that_was_disabled_since_is_not_given_any_more() {
        server.keep(KEY, List.of(new Kept("one", ENABLED), new Kept("two", ENABLED)));
        vault.versions(KEY);
        server.keep(KEY, List.of(new Kept("one", ENABLED), new Kept("two", "\"enabled\":false")));

        assertThat(vault.versions(KEY)).extracting(Secret::text).containsExactly("one");
    }

    @Test
    void a_version_deleted_between_two_questions_is_left_out() {
        server.keep(KEY, List.of(new Kept("one", ENABLED), new Kept("two", ENABLED)));
        server.answer(
                "/secrets/jwt-secret-key/00000000000000000000000000fffffe",
                aResponse().withStatus(404));

        assertThat(vault.versions(KEY)).extracting(Secret::text).containsExactly("one");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | false | Key Vault does not accept this process's identity (401)
            403 | false | Key Vault does not let this process read its secrets (403)
            400 | false | Key Vault refuses the question (400)
            429 | true  | Key Vault is asked too often (429)
            500 | true  | Key Vault is not available (500)
            503 | true  | Key Vault is not available (503)
            """)
    void a_refusal_and_an_outage_are_told_apart_and_never_taken_for_no_secret(
            int status, boolean mayRetry, String message) {
        server.answer(
                "/secrets/jwt-secret-key/versions",
                aResponse().withStatus(status).withBody(error()));

        PortException failure = failure();

        assertThat(failure).hasMessage(message).matches(e -> e.mayRetry() == mayRetry);
    }

    @ParameterizedTest
    @CsvSource({"403,false", "503,true"})
    void a_version_that_is_listed_but_not_given_is_a_failure_too(int status, boolean mayRetry) {
        server.keep(KEY, List.of(new Kept("one", ENABLED)));
        server.answer(
                "/secrets/jwt-secret-key/00000000000000000000000000ffffff",
                aResponse().withStatus(status));

        assertThat(failure()).matches(e -> e.mayRetry() == mayRetry);
    }

    @Test
    void throttling_says_when_to_come_back_and_nobody_sleeps_for_so_long() {
        server.answer(
                "/secrets/jwt-secret-key/versions", aResponse().withStatus(429).withHeader("Retry-After", "17"));
        Instant started = Instant.now();

        assertThat(failure().retryAfter()).contains(Duration.ofSeconds(17));
        assertThat(Duration.between(started, Instant.now())).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void a_broken_connection_is_an_outage() {
        server.answer("/secrets/jwt-secret-key/versions", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        assertThat(failure()).matches(PortException::mayRetry).hasMessageStartingWith("Key Vault cannot be reached (");
    }

    @Test
    void a_process_that_azure_does_not_know_is_told_so() {
        TokenCredential nobody = request -> Mono.error(new ClientAuthenticationException("no identity here", null));
        SecretVault asNobody = new KeyVaultSecrets(
                new SecretClientBuilder()
                        .vaultUrl(server.client().getVaultUrl())
                        .httpClient(server.http())
                        .credential(nobody)
                        .disableChallengeResourceVerification()
                        .buildClient(),
                CLOCK);

        PortException failure = catchThrowableOfType(PortException.class, () -> asNobody.versions(KEY));

        assertThat(failure)
                .matches(e -> !e.mayRetry())
                .hasMessageStartingWith("Azure does not know who this process is");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"value\":\"%s", "{\"value\":[\"%s\"]}", "%s", "{\"id\":\"%s\"}"})
    void an_answer_that_cannot_be_understood_shows_nothing_of_itself(String answer) {
        server.keep(KEY, List.of(new Kept(PLANTED, ENABLED)));
        server.answer("/secrets/jwt-secret-key/00000000000000000000000000ffffff", okJson(answer.formatted(PLANTED)));

        assertThat(trace(failure())).doesNotContain(PLANTED).doesNotContain(VaultServer.TOKEN);
    }

    @Test
    void neither_a_refusal_nor_the_vault_itself_shows_a_token_or_a_secret() {
        server.answer(
                "/secrets/jwt-secret-key/versions", aResponse().withStatus(403).withBody(error()));

        assertThat(trace(failure())).doesNotContain(PLANTED).doesNotContain(VaultServer.TOKEN);
        assertThat(vault.toString()).startsWith("KeyVaultSecrets[https://localhost:");
    }

    @Test
    void nothing_is_sent_before_the_first_question() {
        KeyVaultSecrets.at(URI.create(server.client().getVaultUrl()), CLOCK);

        assertThat(server.wire().getAllServeEvents()).isEmpty();
    }

    private PortException failure() {
        return catchThrowableOfType(PortException.class, () -> vault.versions(KEY));
    }

    private static String error() {
        return "{\"error\":{\"code\":\"Forbidden\",\"message\":\"%s\"}}".formatted(PLANTED);
    }

    private static String trace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }
}
