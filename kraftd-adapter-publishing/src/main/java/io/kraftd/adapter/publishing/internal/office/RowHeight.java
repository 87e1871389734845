package io.kraftd.adapter.publishing.internal.office;

import java.util.List;
import java.util.Map;

/** How high a row must be for the words that wrap in it: not every program looks for itself. */
final class RowHeight {
    /** In points, for the font of {@link Styles}. */
    static final int OF_A_LINE = 13;

    private static final int MOST_LINES = 20;
    private static final int USUAL_WIDTH = 9;

    private RowHeight() {}

    /** The lines of the cell that takes most, by the characters that fit into its column. */
    static int lines(Map<Integer, Tab.Filled> row, List<Integer> widths) {
        int most = 1;
        for (Map.Entry<Integer, Tab.Filled> cell : row.entrySet()) {
            if (cell.getValue().style().wrapped() && cell.getValue().content() instanceof Tab.Content.Words words) {
                int width = cell.getKey() < widths.size() ? widths.get(cell.getKey()) : USUAL_WIDTH;
                most = Math.max(most, lines(words.text(), width));
            }
        }
        return Math.min(most, MOST_LINES);
    }

    private static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (line.length() + width - 1) / width))
                .sum();
    }
}
