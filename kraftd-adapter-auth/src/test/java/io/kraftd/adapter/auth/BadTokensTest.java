package io.kraftd.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.auth0.jwt.JWT;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.auth.InvalidTokenException;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadTokensTest {
    private static final String KEY = "the key that signs ".repeat(2);
    private static final String OTHER_KEY = "a key of somebody else ".repeat(2);
    private static final long NOW = 1_740_830_400;

    private final JwtTokens tokens = new JwtTokens(
            new FakeVault().rotate(JwtTokens.SIGNING_KEY, "v1", KEY),
            TokenSettings.USUAL,
            new CountedIds(),
            new HandClock());
    private final String genuine =
            tokens.issue(new EmailAddress("buyer@example.com"), "login-1").text();
    private final ForgedToken sound = new ForgedToken(
            "{\"typ\":\"at+jwt\",\"alg\":\"HS256\",\"kid\":\"" + keyId(genuine) + "\"}",
            "{\"iss\":\"kraftd\",\"aud\":\"kraftd-api\",\"sub\":\"buyer@example.com\",\"iat\":" + NOW + ",\"nbf\":"
                    + NOW + ",\"exp\":" + (NOW + 3600) + ",\"jti\":\"t-1\",\"sid\":\"login-1\",\"type\":\"access\"}");

    @Test
    void the_token_that_the_others_differ_from_in_one_point_is_good() {
        assertThat(tokens.verify(sound.signedWith(KEY)).id()).isEqualTo("t-1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void signed_with_the_right_key_and_yet_refused(String why, UnaryOperator<ForgedToken> wrong) {
        refuses(wrong.apply(sound).signedWith(KEY));
    }

    static Stream<Arguments> signed_with_the_right_key_and_yet_refused() {
        return Stream.of(
                header("algorithm none", "HS256", "none"),
                header("algorithm None", "HS256", "None"),
                header("algorithm HS384", "HS256", "HS384"),
                header("algorithm HS512", "HS256", "HS512"),
                header("algorithm RS256", "HS256", "RS256"),
                header("algorithm in lower case", "HS256", "hs256"),
                header("algorithm in a list", "\"HS256\"", "[\"HS256\"]"),
                header("algorithm null", "\"HS256\"", "null"),
                header("no algorithm", "\"alg\":\"HS256\",", ""),
                header("typ JWT", "at+jwt", "JWT"),
                header("typ of a refresh token", "at+jwt", "rt+jwt"),
                header("no typ", "\"typ\":\"at+jwt\",", ""),
                header("typ given twice", "{", "{\"typ\":\"JWT\","),
                header("algorithm given twice", "{", "{\"alg\":\"none\","),
                header("crit that nobody knows", "{", "{\"crit\":[\"b64\"],\"b64\":false,"),
                header("empty crit", "{", "{\"crit\":[],"),
                header("a key that it brings along", "{", "{\"jwk\":{\"kty\":\"oct\",\"k\":\"AAAA\"},"),
                header("a key elsewhere", "{", "{\"jku\":\"https://example.com/keys\","),
                header("unknown key id", "\"kid\":\"", "\"kid\":\"x"),
                header("empty header", "\"typ\":\"at+jwt\",\"alg\":\"HS256\",", ""),
                header("text after the header", "}", "}{}"),
                header("header cut off", "}", ""),
                wrong("header is a list", sound -> new ForgedToken("[]", sound.payload())),
                wrong("header is null", sound -> new ForgedToken("null", sound.payload())),
                wrong("header is nothing", sound -> new ForgedToken("", sound.payload())),
                payload("other issuer", "\"kraftd\"", "\"somebody\""),
                payload("no issuer", "\"iss\":\"kraftd\",", ""),
                payload("other audience", "kraftd-api", "kraftd-admin"),
                payload("no audience", "\"aud\":\"kraftd-api\",", ""),
                payload("refresh token", "\"access\"", "\"refresh\""),
                payload("no type", ",\"type\":\"access\"", ""),
                payload("no expiry", ",\"exp\":" + (NOW + 3600), ""),
                payload("expiry null", "\"exp\":" + (NOW + 3600), "\"exp\":null"),
                payload("expiry as text", "\"exp\":" + (NOW + 3600), "\"exp\":\"" + (NOW + 3600) + "\""),
                payload("expiry in a list", "\"exp\":" + (NOW + 3600), "\"exp\":[" + (NOW + 3600) + "]"),
                payload("expiry beyond time", "\"exp\":" + (NOW + 3600), "\"exp\":9223372036854775807"),
                payload("expiry beyond numbers", "\"exp\":" + (NOW + 3600), "\"exp\":1e999"),
                payload("expired this second", "\"exp\":" + (NOW + 3600), "\"exp\":" + NOW),
                payload("expired long ago", "\"exp\":" + (NOW + 3600), "\"exp\":1"),
                payload("no begin", "\"nbf\":" + NOW + ",", ""),
                payload("begin null", "\"nbf\":" + NOW, "\"nbf\":null"),
                payload("begins later", "\"nbf\":" + NOW, "\"nbf\":" + (NOW + 31)),
                payload("no issue time", "\"iat\":" + NOW + ",", ""),
                payload("issued in the future", "\"iat\":" + NOW, "\"iat\":" + (NOW + 31)),
                payload("no subject", "\"sub\":\"buyer@example.com\",", ""),
                payload("subject no e-mail", "buyer@example.com", "buyer"),
                payload("subject a number", "\"buyer@example.com\"", "7"),
                payload("no id", "\"jti\":\"t-1\",", ""),
                payload("id a number", "\"t-1\"", "1"),
                payload("no session", "\"sid\":\"login-1\",", ""),
                payload("session null", "\"login-1\"", "null"),
                payload("subject given twice", "{", "{\"sub\":\"victim@example.com\","),
                payload("expiry given twice", "{", "{\"exp\":1,"),
                payload("an inner member given twice", "{", "{\"x\":{\"y\":1,\"y\":2},"),
                payload("text after the payload", "}", "} true"),
                payload("payload cut off", "}", ""),
                wrong("payload is a list", sound -> new ForgedToken(sound.header(), "[" + sound.payload() + "]")),
                wrong("payload is null", sound -> new ForgedToken(sound.header(), "null")),
                wrong(
                        "payload is nested deeply",
                        sound -> new ForgedToken(sound.header(), "{\"a\":" + "[".repeat(2000))),
                payload("longer than 4 kB", "{", "{\"padding\":\"" + "x".repeat(4096) + "\","));
    }

    @Test
    void a_token_signed_by_somebody_else_is_refused() {
        refuses(sound.signedWith(OTHER_KEY));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void text_that_is_no_token_is_refused(String why, UnaryOperator<String> wrong) {
        refuses(wrong.apply(genuine));
    }

    static Stream<Arguments> text_that_is_no_token_is_refused() {
        return Stream.of(
                text("empty", token -> ""),
                text("blank", token -> " "),
                text("dots", token -> ".."),
                text("no signature", token -> token.substring(0, token.lastIndexOf('.') + 1)),
                text("two parts", token -> token.substring(0, token.lastIndexOf('.'))),
                text("four parts", token -> token + ".AAAA"),
                text("five parts, as if encrypted", token -> token + ".AAAA.AAAA"),
                text("blank before", token -> " " + token),
                text("line end after", token -> token + "\n"),
                text("scheme before", token -> "Bearer " + token),
                text("padding", token -> token + "="),
                text("not ASCII", token -> token.replace('e', 'é')),
                text("zero byte", token -> token + "\0"),
                text("1 MB", token -> token + "A".repeat(1 << 20)));
    }

    @Test
    void spare_bits_of_the_signature_may_not_say_the_same_in_another_way() {
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        int last = alphabet.indexOf(genuine.charAt(genuine.length() - 1));
        for (int spare = 1; spare <= 3; spare++) {
            String sameBytes = genuine.substring(0, genuine.length() - 1) + alphabet.charAt(last + spare);
            assertThat(signature(sameBytes)).isEqualTo(signature(genuine));
            refuses(sameBytes);
        }
    }

    @Test
    void a_change_of_any_single_character_is_refused() {
        IntStream.range(0, genuine.length()).forEach(at -> {
            for (char other : new char[] {'A', 'b', '_', '.', '{'}) {
                if (genuine.charAt(at) != other) {
                    refuses(genuine.substring(0, at) + other + genuine.substring(at + 1));
                }
            }
        });
    }

    private void refuses(String token) {
        assertThatExceptionOfType(InvalidTokenException.class)
                .isThrownBy(() -> tokens.verify(token))
                .withMessage("The token is not valid")
                .withNoCause();
    }

    private static byte[] signature(String token) {
        return Base64.getUrlDecoder().decode(token.substring(token.lastIndexOf('.') + 1));
    }

    private static String keyId(String token) {
        return JWT.decode(token).getKeyId();
    }

    private static Arguments header(String why, String from, String to) {
        return wrong(why, sound -> sound.withHeader(from, to));
    }

    private static Arguments payload(String why, String from, String to) {
        return wrong(why, sound -> sound.withPayload(from, to));
    }

    private static Arguments wrong(String why, UnaryOperator<ForgedToken> wrong) {
        return arguments(why, wrong);
    }

    private static Arguments text(String why, UnaryOperator<String> wrong) {
        return arguments(why, wrong);
    }
}
