package io.kraftd.http;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** What a monitoring system shows instead of a user's token. Never printed. */
public final class ScrapeKey {
    /** The fewest characters of one. */
    public static final int SHORTEST = 16;

    private final byte[] bytes;

    /** {@link IllegalArgumentException} for one that could be guessed, or that no header can carry. */
    public ScrapeKey(String text) {
        if (text.length() < SHORTEST || !text.matches("[A-Za-z0-9._~+/=-]+")) {
            throw new IllegalArgumentException(
                    "a scrape key has at least " + SHORTEST + " characters: letters, digits and . _ ~ + / = -");
        }
        bytes = text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether this is the key; takes the same time for all of one length. */
    boolean is(String text) {
        return MessageDigest.isEqual(bytes, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "(set)";
    }
}
