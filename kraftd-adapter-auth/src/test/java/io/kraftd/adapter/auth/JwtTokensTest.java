package io.kraftd.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.auth0.jwt.JWT;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.auth.AccessToken;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.auth.TokenClaims;
import io.kraftd.ports.failure.PortException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JwtTokensTest {
    private static final EmailAddress BUYER = new EmailAddress("buyer@example.com");
    private static final String FIRST = "first-".repeat(6);
    private static final String SECOND = "second-".repeat(5);
    private static final String THIRD = "third-".repeat(6);

    private final FakeVault vault = new FakeVault().rotate(JwtTokens.SIGNING_KEY, "v1", FIRST);
    private final HandClock clock = new HandClock();
    private final JwtTokens tokens = new JwtTokens(vault, TokenSettings.USUAL, new CountedIds(), clock);

    @Test
    void a_token_tells_whom_it_was_issued_to_and_until_when() {
        AccessToken token = tokens.issue(BUYER, "login-1");

        TokenClaims claims = tokens.verify(token.text());

        Instant now = Instant.parse("2025-03-01T12:00:00Z");
        assertThat(claims)
                .isEqualTo(new TokenClaims(
                        BUYER, new CountedIds().newSecretText(), "login-1", now, now.plus(Duration.ofMinutes(60))));
        assertThat(token.lifetime()).isEqualTo(Duration.ofMinutes(60));
    }

    @Test
    void a_token_carries_the_claims_of_an_access_token_and_no_others() {
        ForgedToken parts = ForgedToken.like(tokens.issue(BUYER, "login-1").text());

        assertThat(parts.header()).contains("\"alg\":\"HS256\"", "\"typ\":\"at+jwt\"", "\"kid\":\"");
        assertThat(parts.payload())
                .contains("\"iss\":\"kraftd\"", "\"aud\":\"kraftd-api\"", "\"type\":\"access\"", "\"sid\":\"login-1\"");
        assertThat(JWT.decode(tokens.issue(BUYER, "login-1").text()).getClaims())
                .containsOnlyKeys("iss", "aud", "sub", "iat", "nbf", "exp", "jti", "sid", "type");
    }

    @Test
    void two_tokens_of_one_login_have_two_ids() {
        assertThat(tokens.verify(tokens.issue(BUYER, "login-1").text()).id())
                .isNotEqualTo(
                        tokens.verify(tokens.issue(BUYER, "login-1").text()).id());
    }

    @Test
    void a_token_is_good_to_its_last_second_and_not_at_its_expiry() {
        String token = tokens.issue(BUYER, "login-1").text();

        clock.turn(Duration.ofMinutes(60).minusSeconds(1));
        assertThat(tokens.verify(token).subject()).isEqualTo(BUYER);

        clock.turn(Duration.ofMillis(250));
        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> tokens.verify(token));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 29, 30})
    void a_token_of_an_instance_whose_clock_is_a_little_ahead_is_good(long seconds) {
        clock.turn(Duration.ofSeconds(seconds));
        String token = tokens.issue(BUYER, "login-1").text();
        clock.turn(Duration.ofSeconds(-seconds));

        assertThat(tokens.verify(token).subject()).isEqualTo(BUYER);
    }

    @Test
    void after_a_rotation_new_tokens_name_the_new_key_and_those_of_the_key_before_stay_good() {
        String old = tokens.issue(BUYER, "login-1").text();

        vault.rotate(JwtTokens.SIGNING_KEY, "v2", SECOND);
        String fresh = tokens.issue(BUYER, "login-1").text();

        assertThat(header(fresh)).isNotEqualTo(header(old));
        assertThat(tokens.verify(old).session()).isEqualTo("login-1");
        assertThat(tokens.verify(fresh).session()).isEqualTo("login-1");
    }

    @Test
    void the_key_before_the_one_before_is_dead() {
        String old = tokens.issue(BUYER, "login-1").text();

        vault.rotate(JwtTokens.SIGNING_KEY, "v2", SECOND).rotate(JwtTokens.SIGNING_KEY, "v3", THIRD);

        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> tokens.verify(old));
    }

    @Test
    void a_disabled_key_is_dead_at_once() {
        String old = tokens.issue(BUYER, "login-1").text();

        vault.remove(JwtTokens.SIGNING_KEY);
        vault.rotate(JwtTokens.SIGNING_KEY, "v2", SECOND);

        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> tokens.verify(old));
    }

    @Test
    void a_token_that_was_seen_before_ends_with_its_time() {
        String token = tokens.issue(BUYER, "login-1").text();
        assertThat(tokens.verify(token)).isEqualTo(tokens.verify(token));

        clock.turn(Duration.ofMinutes(60));

        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> tokens.verify(token));
    }

    @ParameterizedTest
    @CsvSource({"v2", "v1"})
    void a_token_that_was_seen_before_is_dead_at_once_without_its_key(String nextVersion) {
        String token = tokens.issue(BUYER, "login-1").text();
        tokens.verify(token);

        vault.remove(JwtTokens.SIGNING_KEY);
        vault.rotate(JwtTokens.SIGNING_KEY, nextVersion, SECOND);

        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> tokens.verify(token));
    }

    @Test
    void the_key_id_tells_nothing_about_the_key() {
        FakeVault other = new FakeVault().rotate(JwtTokens.SIGNING_KEY, "v1", SECOND);

        JwtTokens others = new JwtTokens(other, TokenSettings.USUAL, new CountedIds(), clock);

        assertThat(header(others.issue(BUYER, "login-1").text()))
                .isEqualTo(header(tokens.issue(BUYER, "login-1").text()));
    }

    @Test
    void a_key_of_31_bytes_is_refused_at_the_start_without_being_shown() {
        String weak = "w".repeat(31);
        FakeVault careless = new FakeVault().rotate(JwtTokens.SIGNING_KEY, "v1", weak);

        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> new JwtTokens(careless, TokenSettings.USUAL, new CountedIds(), clock))
                .withMessage("The secret jwt-secret-key has fewer than 32 bytes")
                .matches(e -> !e.mayRetry());
    }

    @Test
    void a_key_of_32_bytes_in_fewer_characters_is_enough() {
        FakeVault accented = new FakeVault().rotate(JwtTokens.SIGNING_KEY, "v1", "é".repeat(16));

        JwtTokens issuer = new JwtTokens(accented, TokenSettings.USUAL, new CountedIds(), clock);

        assertThat(issuer.verify(issuer.issue(BUYER, "login-1").text()).subject())
                .isEqualTo(BUYER);
    }

    @Test
    void tokens_of_an_earlier_key_that_was_too_short_are_refused() {
        String weak = "w".repeat(31);
        FakeVault mended =
                new FakeVault().rotate(JwtTokens.SIGNING_KEY, "v1", weak).rotate(JwtTokens.SIGNING_KEY, "v2", SECOND);
        JwtTokens issuer = new JwtTokens(mended, TokenSettings.USUAL, new CountedIds(), clock);

        String forged = ForgedToken.like(tokens.issue(BUYER, "login-1").text()).signedWith(weak);

        assertThatExceptionOfType(InvalidTokenException.class).isThrownBy(() -> issuer.verify(forged));
    }

    @Test
    void without_a_key_nothing_starts() {
        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> new JwtTokens(new FakeVault(), TokenSettings.USUAL, new CountedIds(), clock))
                .withMessage("There is no secret jwt-secret-key to sign tokens with")
                .matches(e -> !e.mayRetry());
    }

    @Test
    void an_outage_of_the_vault_is_no_invalid_token() {
        String token = tokens.issue(BUYER, "login-1").text();
        vault.goDown();

        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> tokens.verify(token))
                .matches(PortException::mayRetry);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT-1M", "PT0.5S", "PT1M0.001S"})
    void a_lifetime_is_whole_seconds(Duration lifetime) {
        assertThatIllegalArgumentException().isThrownBy(() -> new TokenSettings("kraftd", "kraftd-api", lifetime));
    }

    private static String header(String token) {
        return ForgedToken.like(token).header();
    }
}
