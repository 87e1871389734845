package io.kraftd.adapter.reading.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes as text: by byte order mark, by zeros between the letters, as UTF-8, and at last as windows-1252. */
public final class PlainText {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final double LEAST_ZEROS = 0.2;
    private static final int PROBE = 64 * 1024;

    private PlainText() {}

    /** The text without its mark; empty when the bytes are no text in any of these. */
    public static Optional<String> of(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return decoded(bytes, 3, StandardCharsets.UTF_8);
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16LE);
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return decoded(bytes, 2, StandardCharsets.UTF_16BE);
        }
        double odd = zeros(bytes, 1);
        double even = zeros(bytes, 0);
        if (odd + even > 0) {
            return Math.max(odd, even) < LEAST_ZEROS
                    ? Optional.empty()
                    : decoded(bytes, 0, odd > even ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
        }
        return decoded(bytes, 0, StandardCharsets.UTF_8).or(() -> decoded(bytes, 0, WINDOWS));
    }

    private static Optional<String> decoded(byte[] bytes, int from, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(text).filter(t -> t.chars().noneMatch(PlainText::isBinary));
        } catch (CharacterCodingException e) {
            // why: not being this encoding is the answer that was asked for
            return Optional.empty();
        }
    }

    private static boolean isBinary(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1A) || c == 0xFFFE || c == 0xFFFF;
    }

    /** Which share of every other byte is zero. */
    private static double zeros(byte[] bytes, int parity) {
        int probed = Math.min(bytes.length, PROBE);
        int zeros = 0;
        for (int i = parity; i < probed; i += 2) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        return 2.0 * zeros / Math.max(1, probed);
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
