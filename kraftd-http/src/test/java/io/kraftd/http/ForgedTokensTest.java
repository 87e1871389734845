package io.kraftd.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No token counts but a genuine one, used for what it is for (RFC 8725). */
class ForgedTokensTest {
    private static final Map<String, Function<Forgery, String>> FORGERIES = new LinkedHashMap<>();

    static {
        FORGERIES.put("alg none", f -> f.header("HS256", "none").unsigned());
        FORGERIES.put("alg None, signed", f -> f.header("HS256", "None").signedWith(Service.KEY));
        FORGERIES.put(
                "alg swapped to HS512",
                f -> f.header("HS256", "HS512").by("HmacSHA512").signedWith(Service.KEY));
        FORGERIES.put(
                "alg swapped in name only", f -> f.header("HS256", "RS256").signedWith(Service.KEY));
        FORGERIES.put("expired", f -> f.moved("exp", -3601).signedWith(Service.KEY));
        FORGERIES.put("not yet valid", f -> f.moved("nbf", 120).signedWith(Service.KEY));
        FORGERIES.put("issued in the future", f -> f.moved("iat", 120).signedWith(Service.KEY));
        FORGERIES.put(
                "other issuer",
                f -> f.payload("\"iss\":\"kraftd\"", "\"iss\":\"other\"").signedWith(Service.KEY));
        FORGERIES.put(
                "other audience", f -> f.payload("kraftd-api", "other-api").signedWith(Service.KEY));
        FORGERIES.put(
                "of another type",
                f -> f.payload("\"type\":\"access\"", "\"type\":\"refresh\"").signedWith(Service.KEY));
        FORGERIES.put("of no type of token", f -> f.header("at+jwt", "JWT").signedWith(Service.KEY));
        FORGERIES.put("signed with another key", f -> f.signedWith("another key of more than 32 bytes length"));
        FORGERIES.put("another kid", f -> f.header("\"kid\":\"", "\"kid\":\"x").signedWith(Service.KEY));
        FORGERIES.put(
                "a kid that is a path",
                f -> f.header("\"kid\":\"", "\"kid\":\"../../dev/null").signedWith(Service.KEY));
        FORGERIES.put(
                "critical header", f -> f.header("{", "{\"crit\":[\"exp\"],").signedWith(Service.KEY));
        FORGERIES.put(
                "key in the header",
                f -> f.header("{", "{\"jwk\":{\"kty\":\"oct\",\"k\":\"AA\"},").signedWith(Service.KEY));
        FORGERIES.put(
                "claim twice",
                f -> f.payload("{", "{\"sub\":\"bob@example.com\",").signedWith(Service.KEY));
        FORGERIES.put("without expiry", f -> f.payload("\"exp\":", "\"exq\":").signedWith(Service.KEY));
        FORGERIES.put(
                "of nobody",
                f -> f.payload("ann@example.com", "nobody@example.com").signedWith(Service.KEY));
        FORGERIES.put(
                "of a login that never was",
                f -> f.payload("\"sid\":\"", "\"sid\":\"0").signedWith(Service.KEY));
        FORGERIES.put("unsigned", Forgery::unsigned);
        FORGERIES.put("cut short", f -> f.signedWith(Service.KEY).substring(0, 100));
        FORGERIES.put("with a tail", f -> f.signedWith(Service.KEY) + ".x");
    }

    private static Service service;
    private static Buyer ann;
    private static String genuine;

    @BeforeAll
    static void start() {
        service = Service.start();
        ann = service.buyer("ann");
        genuine = ann.signed()[1].substring("Bearer ".length());
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static Reply profile(String token) {
        return Wire.get(service.base(), "/auth/profile", "Authorization", "Bearer " + token);
    }

    static Stream<String> forgeries() {
        return FORGERIES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("forgeries")
    void is_refused_when_it_is(String how) {
        Reply refused = profile(FORGERIES.get(how).apply(Forgery.like(genuine)));

        refused.isProblem(401, "token_invalid");
        assertThat(refused.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void the_same_hand_makes_a_token_that_counts_when_nothing_is_wrong() {
        profile(Forgery.like(genuine).signedWith(Service.KEY)).is(200);
    }

    @Test
    void whoever_changes_the_payload_of_a_genuine_token_has_none() {
        String[] parts = genuine.split("\\.", -1);
        Forgery forged = Forgery.like(genuine).payload("ann@example.com", "bob@example.com");

        profile(parts[0] + "." + forged.unsigned().split("\\.", -1)[1] + "." + parts[2])
                .isProblem(401, "token_invalid");
    }

    @Test
    void a_refresh_token_is_no_access_token_and_the_other_way_round() {
        profile(ann.refreshToken).isProblem(401, "token_invalid");
        Wire.postJson(service.base(), "/auth/refresh", "{'refresh_token':'" + genuine + "'}")
                .isProblem(401, "token_invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Bearer", "Bearer ", "Bearer    "})
    void nothing_is_no_token(String header) {
        Reply refused = Wire.get(service.base(), "/auth/profile", "Authorization", header)
                .is(401);

        assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(ints = {4_097, 20_000, 1_048_576})
    void a_token_without_end_is_refused_and_the_client_hears_it(int length) {
        profile("a".repeat(length)).isProblem(401, "token_invalid");
        profile(genuine + ".".repeat(length)).isProblem(401, "token_invalid");
    }

    @Test
    void a_megabyte_as_refresh_token_is_refused_the_same_way() {
        Wire.postJson(service.base(), "/auth/refresh", "{'refresh_token':'" + "a".repeat(1_048_000) + "'}")
                .isProblem(401, "token_invalid");
    }

    @Test
    void other_headers_without_end_are_still_called_what_they_are() {
        Wire.get(service.base(), "/auth/profile", "X-Other", "a".repeat(1_048_576), "Authorization", "Bearer x")
                .isProblem(431, "headers_too_large");
    }
}
