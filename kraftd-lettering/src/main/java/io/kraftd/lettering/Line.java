package io.kraftd.lettering;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of text in the order in which it is drawn, from left to right (Unicode Bidirectional Algorithm).
 *
 * @param rightToLeft whether its paragraph runs from right to left
 */
public record Line(String drawn, boolean rightToLeft) {
    /** The line of joined text in reading order. */
    public static Line of(String text, boolean rightToLeft) {
        int direction = rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
        Bidi bidi = new Bidi(text, direction);
        if (bidi.isLeftToRight()) {
            return new Line(text, rightToLeft);
        }
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        String[] runs = new String[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            String run = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs[i] = levels[i] % 2 == 1 ? reversed(run) : run;
        }
        Bidi.reorderVisually(levels, 0, runs, 0, count);
        return new Line(String.join("", runs), rightToLeft);
    }

    /** Whether a paragraph runs from right to left: by its first letter that has a direction. */
    static boolean runsRightToLeft(String text) {
        return !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    private static String reversed(String run) {
        StringBuilder out = new StringBuilder();
        List<String> clusters = clusters(run);
        for (int i = clusters.size() - 1; i >= 0; i--) {
            out.append(clusters.get(i));
        }
        return out.toString();
    }

    // why: a mark stays behind its letter, or it would sit on the letter before.
    private static List<String> clusters(String run) {
        List<String> clusters = new ArrayList<>();
        run.codePoints().forEach(code -> {
            String character = Character.toString(Mirrored.of(code));
            boolean mark = Character.getType(code) == Character.NON_SPACING_MARK;
            if (mark && !clusters.isEmpty()) {
                clusters.set(clusters.size() - 1, clusters.get(clusters.size() - 1) + character);
            } else {
                clusters.add(character);
            }
        });
        return clusters;
    }
}
