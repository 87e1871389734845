package io.kraftd.tck.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.auth.AccessToken;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.auth.TokenClaims;
import io.kraftd.ports.auth.TokenIssuer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link TokenIssuer} has to do. */
public interface TokenIssuerContract {
    /** When the tokens of these tests are issued. */
    Instant NOW = Instant.parse("2026-01-15T09:30:00.5Z");

    /** Whom they are issued to. */
    EmailAddress ANN = new EmailAddress("ann+test@example.com");

    /** An issuer that tells the time by this clock; all of them have the same key. */
    TokenIssuer issuer(Clock clock);

    /** An issuer with a key of its own. */
    TokenIssuer stranger(Clock clock);

    @Test
    default void a_token_says_whom_and_which_login_it_is_for_and_how_long() {
        AccessToken token = issuer(at(NOW)).issue(ANN, "login-1");

        TokenClaims claims = issuer(at(NOW)).verify(token.text());

        assertThat(claims.subject()).isEqualTo(ANN);
        assertThat(claims.session()).isEqualTo("login-1");
        assertThat(claims.issuedAt()).isBetween(NOW.minusSeconds(1), NOW);
        assertThat(Duration.between(claims.issuedAt(), claims.expiresAt())).isEqualTo(token.lifetime());
        assertThat(token.lifetime()).isPositive();
    }

    @Test
    default void no_two_tokens_have_one_id() {
        TokenIssuer issuer = issuer(at(NOW));

        TokenClaims one = issuer.verify(issuer.issue(ANN, "login-1").text());
        TokenClaims two = issuer.verify(issuer.issue(ANN, "login-1").text());

        assertThat(one.id()).isNotBlank().isNotEqualTo(two.id());
    }

    @Test
    default void a_token_is_good_to_the_end_of_its_lifetime_and_not_longer() {
        AccessToken token = issuer(at(NOW)).issue(ANN, "login-1");
        Instant end = issuer(at(NOW)).verify(token.text()).expiresAt();

        assertThat(issuer(at(end.minusSeconds(1))).verify(token.text()).subject())
                .isEqualTo(ANN);
        refuses(issuer(at(end)), token.text());
        refuses(issuer(at(end.plus(Duration.ofDays(3650)))), token.text());
    }

    @Test
    default void a_token_from_the_future_is_refused() {
        String text = issuer(at(NOW)).issue(ANN, "login-1").text();

        refuses(issuer(at(NOW.minus(Duration.ofHours(1)))), text);
    }

    @Test
    default void a_strangers_token_is_refused() {
        refuses(issuer(at(NOW)), stranger(at(NOW)).issue(ANN, "login-1").text());
    }

    @Test
    default void a_token_altered_at_any_place_is_refused() {
        TokenIssuer issuer = issuer(at(NOW));
        String text = issuer.issue(ANN, "login-1").text();

        for (int place = 0; place < text.length(); place++) {
            char other = text.charAt(place) == 'A' ? 'B' : 'A';
            refuses(issuer, text.substring(0, place) + other + text.substring(place + 1));
        }
        refuses(issuer, text.substring(0, text.length() - 1));
        refuses(issuer, text + "A");
        refuses(issuer, " " + text);
        refuses(issuer, text + "\n");
    }

    @Test
    default void a_token_that_says_it_needs_no_signature_is_refused() {
        String[] parts = issuer(at(NOW)).issue(ANN, "login-1").text().split("\\.", -1);
        String none = base64("{\"alg\":\"none\",\"typ\":\"at+jwt\"}");
        String claims = parts.length > 1 ? parts[1] : base64("{}");

        refuses(issuer(at(NOW)), none + "." + claims + ".");
        refuses(issuer(at(NOW)), none + "." + claims + "." + parts[parts.length - 1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "..", "...", "x", "Bearer x", "null", "{}", "e30.e30.e30", "\0", "ÿ😀.ÿ.ÿ"})
    default void what_is_no_token_is_refused(String text) {
        refuses(issuer(at(NOW)), text);
        refuses(issuer(at(NOW)), text.repeat(50_000));
    }

    @Test
    default void a_seal_holds_to_its_moment_and_not_longer() {
        Instant until = NOW.plusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        String seal = issuer(at(NOW)).seal(ANN, "read one", until);

        assertThat(seal).matches("[\\w-]{16,200}");
        assertThat(issuer(at(until.minusMillis(1))).isSealed(seal, ANN, "read one", until))
                .isTrue();
        assertThat(issuer(at(until)).isSealed(seal, ANN, "read one", until)).isFalse();
        assertThat(issuer(at(until.plusSeconds(3600))).isSealed(seal, ANN, "read one", until))
                .isFalse();
    }

    @Test
    default void a_seal_is_for_one_person_one_thing_and_one_moment() {
        TokenIssuer issuer = issuer(at(NOW));
        Instant until = NOW.plusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        String seal = issuer.seal(ANN, "read one", until);

        assertThat(issuer.isSealed(seal, new EmailAddress("bob@example.com"), "read one", until))
                .isFalse();
        assertThat(issuer.isSealed(seal, ANN, "read two", until)).isFalse();
        assertThat(issuer.isSealed(seal, ANN, "read one", until.plusSeconds(1))).isFalse();
        assertThat(stranger(at(NOW)).isSealed(seal, ANN, "read one", until)).isFalse();
    }

    @Test
    default void an_altered_seal_holds_nothing() {
        TokenIssuer issuer = issuer(at(NOW));
        Instant until = NOW.plusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        String seal = issuer.seal(ANN, "read one", until);

        for (int place = 0; place < seal.length(); place++) {
            String other = seal.charAt(place) == 'A' ? "B" : "A";
            String altered = seal.substring(0, place) + other + seal.substring(place + 1);
            assertThat(issuer.isSealed(altered, ANN, "read one", until)).isFalse();
        }
        for (String nothing : new String[] {"", " ", seal + "A", " " + seal, "\0", "ÿ😀"}) {
            assertThat(issuer.isSealed(nothing, ANN, "read one", until)).isFalse();
        }
    }

    @Test
    default void a_seal_is_no_token_and_a_token_no_seal() {
        TokenIssuer issuer = issuer(at(NOW));
        Instant until = NOW.plusSeconds(60).truncatedTo(ChronoUnit.SECONDS);

        refuses(issuer, issuer.seal(ANN, "read one", until));
        assertThat(issuer.isSealed(issuer.issue(ANN, "login-1").text(), ANN, "read one", until))
                .isFalse();
    }

    @Test
    default void a_token_shows_its_text_to_nobody_by_accident() {
        AccessToken token = issuer(at(NOW)).issue(ANN, "login-1");

        assertThat(token.toString()).doesNotContain(token.text());
    }

    private static void refuses(TokenIssuer issuer, String text) {
        assertThatThrownBy(() -> issuer.verify(text)).isInstanceOf(InvalidTokenException.class);
    }

    private static Clock at(Instant moment) {
        return Clock.fixed(moment, ZoneOffset.UTC);
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }
}
