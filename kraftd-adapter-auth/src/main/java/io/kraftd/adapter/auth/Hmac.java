package io.kraftd.adapter.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104) over text as UTF-8. */
final class Hmac {
    private static final String ALGORITHM = "HmacSHA256";

    private Hmac() {}

    static SecretKey key(String text) {
        return new SecretKeySpec(text.getBytes(UTF_8), ALGORITHM);
    }

    /** The 32 bytes as base64 with padding: 44 characters. */
    static String base64(SecretKey key, String message) {
        return Base64.getEncoder().encodeToString(sha256(key, message));
    }

    /** The 32 bytes as URL-safe base64 without padding: 43 characters. */
    static String base64Url(SecretKey key, String message) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(key, message));
    }

    private static byte[] sha256(SecretKey key, String message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
