package io.kraftd.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.UnknownCursorException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Places in lists as text that may travel through clients: the place, and 32 bytes that only a holder of the key can make
 * for this list (HMAC-SHA-256), as URL-safe Base64. The same in every store, so that no store is laxer than another.
 */
public final class SealedCursors {
    /** How many bytes a key should have. */
    public static final int KEY_BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SEAL_BYTES = 32;

    private final SecretKeySpec key;

    /** Cursors made with another key are unknown here, so a store that outlives its process keeps its key. */
    public SealedCursors(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /**
     * The cursor of a place.
     *
     * @param list which list it is: owner, filter, kind; a cursor of one is unknown in every other
     */
    public Cursor at(String place, String list) {
        byte[] text = place.getBytes(UTF_8);
        byte[] token = Arrays.copyOf(text, text.length + SEAL_BYTES);
        System.arraycopy(seal(text, list), 0, token, text.length, SEAL_BYTES);
        return new Cursor(encoded(token));
    }

    /** The place of a cursor made by {@link #at} for this list; {@link UnknownCursorException} for anything else. */
    public String place(Cursor cursor, String list) {
        byte[] token = decoded(cursor);
        int length = token.length - SEAL_BYTES;
        if (length < 0) {
            throw new UnknownCursorException();
        }
        byte[] text = Arrays.copyOf(token, length);
        byte[] seal = Arrays.copyOfRange(token, length, token.length);
        if (!MessageDigest.isEqual(seal, seal(text, list))) {
            throw new UnknownCursorException();
        }
        return new String(text, UTF_8);
    }

    private static String encoded(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static byte[] decoded(Cursor cursor) {
        try {
            byte[] token = Base64.getUrlDecoder().decode(cursor.token());
            // why: the last letter may have bits that mean nothing, and padding may be left out: one cursor has one
            // text.
            if (encoded(token).equals(cursor.token())) {
                return token;
            }
        } catch (IllegalArgumentException notOurs) {
            throw new UnknownCursorException();
        }
        throw new UnknownCursorException();
    }

    private byte[] seal(byte[] place, String list) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(list.getBytes(UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
