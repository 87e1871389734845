package io.kraftd.adapter.reading.internal.pdf.font;

import io.kraftd.adapter.reading.internal.pdf.font.CMapTokens.Token;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * What codes mean, as the ToUnicode stream of a font says (ISO 32000-1, 9.10.3). A range is spelled out, and a file can
 * claim ranges without end: no more entries are taken than any font has characters.
 */
final class ToUnicode {
    private static final int MOST_ENTRIES = 200_000;
    private static final int LONGEST_CODE = 4;

    private final CMapTokens tokens;
    private final Map<Integer, String> meanings = new HashMap<>();
    private int left = MOST_ENTRIES;

    private ToUnicode(byte[] stream) {
        this.tokens = new CMapTokens(stream);
    }

    /** The entries of the stream; what is malformed in it is left out. */
    static Map<Integer, String> of(byte[] stream) {
        ToUnicode map = new ToUnicode(stream);
        map.read();
        return map.meanings;
    }

    private void read() {
        for (Token token = tokens.next(); !token.is("") && left > 0; token = tokens.next()) {
            if (token.is("beginbfchar")) {
                characters();
            } else if (token.is("beginbfrange")) {
                ranges();
            }
        }
    }

    private void characters() {
        for (Token code = tokens.next(); code.isHex(); code = tokens.next()) {
            Token text = tokens.next();
            put(code(code), text(text), 0);
        }
    }

    private void ranges() {
        for (Token first = tokens.next(); first.isHex() && left > 0; first = tokens.next()) {
            Token last = tokens.next();
            Token target = tokens.next();
            if (target.is("[")) {
                list(code(first));
            } else {
                range(code(first), code(last), text(target));
            }
        }
    }

    private void list(long first) {
        long code = first;
        for (Token text = tokens.next(); text.isHex(); text = tokens.next()) {
            put(code++, text(text), 0);
        }
    }

    private void range(long first, long last, String text) {
        for (long code = first; code <= last && left > 0 && !text.isEmpty(); code++) {
            put(code, text, (int) (code - first));
        }
    }

    private void put(long code, String text, int steps) {
        if (code < 0 || code > Integer.MAX_VALUE || text.isEmpty() || --left < 0) {
            return;
        }
        int last = text.codePointBefore(text.length());
        int moved = last + steps;
        if (Character.isValidCodePoint(moved)) {
            String head = text.substring(0, text.length() - Character.charCount(last));
            meanings.put((int) code, head + Character.toString(moved));
        }
    }

    private static long code(Token token) {
        if (!token.isHex() || token.text().length() > LONGEST_CODE) {
            return -1;
        }
        long code = 0;
        for (char c : token.text().toCharArray()) {
            code = code << 8 | c;
        }
        return code;
    }

    private static String text(Token token) {
        String bytes = token.isHex() ? token.text() : "";
        return bytes.length() == 1
                ? bytes
                : new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_16BE);
    }
}
