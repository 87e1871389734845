package io.kraftd.adapter.reading.internal.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The order in which right-to-left words are read. */
final class Bidi {
    private Bidi() {}

    static boolean isRightToLeft(CharSequence text) {
        return text.codePoints().anyMatch(c -> {
            byte way = Character.getDirectionality(c);
            return way == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                    || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        });
    }

    /** Glyphs from left to right as they stand on paper become glyphs in reading order; figures keep theirs. */
    static List<String> logical(List<String> visual) {
        List<String> logical = new ArrayList<>(visual);
        Collections.reverse(logical);
        int start = 0;
        while (start < logical.size()) {
            int end = start;
            while (end < logical.size() && keepsOrder(logical, end)) {
                end++;
            }
            Collections.reverse(logical.subList(start, end));
            start = end + 1;
        }
        return logical;
    }

    private static boolean keepsOrder(List<String> glyphs, int index) {
        if (isLeftToRight(glyphs.get(index))) {
            return true;
        }
        boolean inside = index > 0 && index + 1 < glyphs.size();
        return inside && isLeftToRight(glyphs.get(index - 1)) && isLeftToRight(glyphs.get(index + 1));
    }

    private static boolean isLeftToRight(String text) {
        return text.codePoints().anyMatch(c -> switch (Character.getDirectionality(c)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT,
                    Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        });
    }
}
