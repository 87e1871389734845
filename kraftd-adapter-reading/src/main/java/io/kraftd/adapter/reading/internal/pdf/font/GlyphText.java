package io.kraftd.adapter.reading.internal.pdf.font;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Turns what a font says a glyph stands for into plain characters. */
final class GlyphText {
    private static final int PRIVATE_BULLET = 0xF0B7;

    private GlyphText() {}

    /** Ligatures and letter shapes become letters, all spaces one space; {@code ²} and {@code ½} stay. Empty when unknown. */
    static String plain(@Nullable String unicode) {
        if (unicode == null || unicode.isEmpty()) {
            return "";
        }
        if (unicode.length() == 1 && unicode.charAt(0) > ' ' && unicode.charAt(0) < 0x7F) {
            return unicode;
        }
        StringBuilder plain = new StringBuilder(unicode.length());
        unicode.codePoints().forEach(c -> append(plain, c));
        return plain.toString();
    }

    private static void append(StringBuilder plain, int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            plain.append(' ');
        } else if (c == 0xAD || c == 0x2010 || c == 0x2011) {
            plain.append('-');
        } else if (c == PRIVATE_BULLET) {
            plain.append('•');
        } else if (isShape(c)) {
            plain.append(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
        } else if (isText(c)) {
            plain.appendCodePoint(c);
        }
    }

    /** Ligatures, Arabic and Hebrew letter shapes, letters of full and half width. */
    private static boolean isShape(int c) {
        return (c >= 0xFB00 && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC) || (c >= 0xFF01 && c <= 0xFFEF);
    }

    private static boolean isText(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> c != 0xFFFD;
        };
    }
}
