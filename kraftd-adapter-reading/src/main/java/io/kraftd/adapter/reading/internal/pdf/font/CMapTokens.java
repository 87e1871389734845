package io.kraftd.adapter.reading.internal.pdf.font;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Cuts the PostScript of a character map into words, brackets and hexadecimal strings. */
final class CMapTokens {
    private final byte[] stream;
    private int at;

    CMapTokens(byte[] stream) {
        this.stream = stream;
    }

    /** One piece: a hexadecimal string, each byte one character, or a word, which is empty at the end of the stream. */
    record Token(String text, boolean isHex) {
        boolean is(String word) {
            return !isHex && text.equals(word);
        }
    }

    Token next() {
        while (at < stream.length) {
            int c = stream[at];
            if (c == '%') {
                skipTo('\n', '\r');
            } else if (c == '(') {
                skipTo(')', ')');
            } else if (c == '<' && !(at + 1 < stream.length && stream[at + 1] == '<')) {
                return hex();
            } else if (c == '[' || c == ']') {
                at++;
                return word(at - 1);
            } else if (c == '<') {
                at += 2;
            } else if (isDelimiter(c)) {
                at++;
            } else {
                int start = at;
                while (at < stream.length && !isDelimiter(stream[at])) {
                    at++;
                }
                return word(start);
            }
        }
        return word(at);
    }

    private Token hex() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int high = -1;
        for (at++; at < stream.length && stream[at] != '>'; at++) {
            int digit = Character.digit(stream[at], 16);
            if (digit >= 0 && high < 0) {
                high = digit;
            } else if (digit >= 0) {
                bytes.write(high << 4 | digit);
                high = -1;
            }
        }
        at++;
        if (high >= 0) {
            bytes.write(high << 4);
        }
        return new Token(bytes.toString(StandardCharsets.ISO_8859_1), true);
    }

    private Token word(int start) {
        String word = new String(stream, start, Math.min(at, stream.length) - start, StandardCharsets.US_ASCII);
        return new Token(word, false);
    }

    private void skipTo(int end, int orEnd) {
        while (at < stream.length && stream[at] != end && stream[at] != orEnd) {
            at++;
        }
        at++;
    }

    private static boolean isDelimiter(int c) {
        return c <= ' ' || c == '<' || c == '>' || c == '[' || c == ']' || c == '(' || c == ')' || c == '/' || c == '%';
    }
}
