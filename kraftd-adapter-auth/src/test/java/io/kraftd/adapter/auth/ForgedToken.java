package io.kraftd.adapter.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.JWT;
import com.auth0.jwt.interfaces.DecodedJWT;
import java.util.Base64;

/** A JWT written by hand, so that each part can be wrong by itself. */
record ForgedToken(String header, String payload) {
    /** The parts of a token without its signature. */
    static ForgedToken like(String token) {
        DecodedJWT jwt = JWT.decode(token);
        return new ForgedToken(decode(jwt.getHeader()), decode(jwt.getPayload()));
    }

    ForgedToken withHeader(String from, String to) {
        return new ForgedToken(replace(header, from, to), payload);
    }

    ForgedToken withPayload(String from, String to) {
        return new ForgedToken(header, replace(payload, from, to));
    }

    String signedWith(String secret) {
        String signed = encode(header) + "." + encode(payload);
        return signed + "." + Hmac.base64Url(Hmac.key(secret), signed);
    }

    private static String encode(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    private static String decode(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }

    private static String replace(String json, String from, String to) {
        if (!json.contains(from)) {
            throw new IllegalArgumentException("nothing to forge: " + from);
        }
        return json.replace(from, to);
    }
}
