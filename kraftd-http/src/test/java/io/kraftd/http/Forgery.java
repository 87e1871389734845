package io.kraftd.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A token written by hand like a genuine one, so that each part can be wrong by itself. */
record Forgery(String header, String payload, String algorithm) {
    static Forgery like(String token) {
        String[] parts = token.split("\\.", -1);
        return new Forgery(decoded(parts[0]), decoded(parts[1]), "HmacSHA256");
    }

    Forgery header(String from, String to) {
        return new Forgery(replaced(header, from, to), payload, algorithm);
    }

    Forgery payload(String from, String to) {
        return new Forgery(header, replaced(payload, from, to), algorithm);
    }

    Forgery by(String other) {
        return new Forgery(header, payload, other);
    }

    /** The number of a claim, moved by so many seconds. */
    Forgery moved(String claim, long seconds) {
        String before = payload.replaceAll(".*\"" + claim + "\":(\\d+).*", "$1");
        return payload("\"" + claim + "\":" + before, "\"" + claim + "\":" + (Long.parseLong(before) + seconds));
    }

    String unsigned() {
        return encoded(header) + "." + encoded(payload) + ".";
    }

    String signedWith(String key) {
        String signed = encoded(header) + "." + encoded(payload);
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), algorithm));
            return signed + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String replaced(String json, String from, String to) {
        if (!json.contains(from)) {
            throw new IllegalArgumentException("nothing to forge: " + from);
        }
        return json.replace(from, to);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), UTF_8);
    }
}
