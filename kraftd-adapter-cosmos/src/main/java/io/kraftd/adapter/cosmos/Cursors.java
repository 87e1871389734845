package io.kraftd.adapter.cosmos;

import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.UnknownCursorException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;

/**
 * Places in lists as text that may travel through clients: SHA-256 over list and place, then the place, as URL-safe Base64.
 * A digest without a key is enough, and every instance understands every other's: who makes one up only moves within a list
 * whose owner the query names anyway.
 */
final class Cursors {
    private static final int SEAL_BYTES = 32;
    private static final int LONGEST = 400;

    private Cursors() {}

    /** {@code list} says whose list it is and what it filters. */
    static Cursor at(String place, String list) {
        byte[] bytes = place.getBytes(StandardCharsets.UTF_8);
        byte[] token = Arrays.copyOf(seal(bytes, list), SEAL_BYTES + bytes.length);
        System.arraycopy(bytes, 0, token, SEAL_BYTES, bytes.length);
        return new Cursor(encoded(token));
    }

    /** The place in {@code list}; {@link UnknownCursorException} when it is of another list, or altered, or no cursor. */
    static String place(Cursor cursor, String list) {
        byte[] token = decoded(cursor.token());
        if (token.length <= SEAL_BYTES || !encoded(token).equals(cursor.token())) {
            throw new UnknownCursorException();
        }
        byte[] place = Arrays.copyOfRange(token, SEAL_BYTES, token.length);
        if (!MessageDigest.isEqual(Arrays.copyOf(token, SEAL_BYTES), seal(place, list))) {
            throw new UnknownCursorException();
        }
        return new String(place, StandardCharsets.UTF_8);
    }

    private static byte[] decoded(String token) {
        if (token.length() > LONGEST) {
            throw new UnknownCursorException();
        }
        try {
            return Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            throw new UnknownCursorException();
        }
    }

    private static String encoded(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static byte[] seal(byte[] place, String list) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(list.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
