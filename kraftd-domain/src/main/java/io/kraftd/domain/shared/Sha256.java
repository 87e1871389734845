package io.kraftd.domain.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 digest as 64 lower-case hexadecimal digits; the name under which contents are kept. */
public record Sha256(String hex) {
    private static final int DIGITS = 64;

    public Sha256 {
        if (!isDigest(hex)) {
            throw new IllegalArgumentException("Not a SHA-256 in lower-case hexadecimal");
        }
    }

    // why: no pattern, because every request comes by here.
    private static boolean isDigest(String text) {
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if ((digit < '0' || digit > '9') && (digit < 'a' || digit > 'f')) {
                return false;
            }
        }
        return text.length() == DIGITS;
    }

    /** The digest of these bytes. */
    public static Sha256 of(byte[] bytes) {
        return ofDigest(newDigest().digest(bytes));
    }

    /** Takes the 32 bytes a finished {@link #newDigest()} gives. */
    public static Sha256 ofDigest(byte[] digest) {
        return new Sha256(HexFormat.of().formatHex(digest));
    }

    /** A fresh digest for contents that are read as a stream. */
    public static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
