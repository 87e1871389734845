package io.kraftd.adapter.reading.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * From the order in which right-to-left writing stands on paper to the order in which it is read (the way back from
 * Unicode Standard Annex 9, word by word): letters turn round, figures keep their order, brackets change sides.
 */
final class Bidi {
    private static final String BRACKETS = "()[]{}<>«»‹›";
    private static final int FIRST_RIGHT_TO_LEFT = 0x590;

    private Bidi() {}

    static boolean isRightToLeft(CharSequence text) {
        return text.codePoints()
                .anyMatch(c -> c >= FIRST_RIGHT_TO_LEFT
                        && switch (Character.getDirectionality(c)) {
                            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> true;
                            default -> false;
                        });
    }

    /** Whether it has letters that run from left to right. */
    static boolean isLeftToRight(CharSequence text) {
        return text.codePoints()
                .anyMatch(c -> Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT);
    }

    /** Glyphs from left to right as they stand on paper become the text that is read. */
    static String logical(List<String> visual) {
        List<String> logical = new ArrayList<>(visual);
        Collections.reverse(logical);
        int start = 0;
        while (start < logical.size()) {
            int end = start;
            while (end < logical.size() && keepsOrder(logical, end)) {
                end++;
            }
            if (end == start) {
                logical.set(start, mirrored(logical.get(start)));
            }
            Collections.reverse(logical.subList(start, end));
            start = Math.max(end, start + 1);
        }
        return String.join("", logical);
    }

    /** Figures and letters from left to right do, what separates two of them, and signs such as % beside them. */
    private static boolean keepsOrder(List<String> glyphs, int index) {
        String glyph = glyphs.get(index);
        if (isFigure(glyph) || isLeftToRight(glyph)) {
            return true;
        }
        boolean before = index > 0 && isFigure(glyphs.get(index - 1));
        boolean after = index + 1 < glyphs.size() && isFigure(glyphs.get(index + 1));
        return (before && after && isSeparator(glyph)) || ((before || after) && isTerminator(glyph));
    }

    private static boolean isFigure(String text) {
        return has(text, Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER);
    }

    private static boolean isSeparator(String text) {
        return has(
                text,
                Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR,
                Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR);
    }

    private static boolean isTerminator(String text) {
        return has(
                text,
                Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR);
    }

    private static boolean has(String text, byte one, byte other) {
        return text.codePoints().anyMatch(c -> {
            byte way = Character.getDirectionality(c);
            return way == one || way == other;
        });
    }

    private static String mirrored(String text) {
        int bracket = text.length() == 1 ? BRACKETS.indexOf(text) : -1;
        return bracket < 0 ? text : BRACKETS.substring(bracket ^ 1, (bracket ^ 1) + 1);
    }
}
