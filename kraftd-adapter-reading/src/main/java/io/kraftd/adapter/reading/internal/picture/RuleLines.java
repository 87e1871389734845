package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Rule;
import java.util.ArrayList;
import java.util.List;

/** Finds the ruling of tables and takes it off the picture, because letters that touch a line are read wrong or not at all. */
final class RuleLines {
    private static final int GAP = 2;
    private static final int MARGIN = 4;
    private static final double FREE = 0.7;
    private static final int MOST_RULES = 2_000;

    private final GrayImage image;
    private final boolean across;
    private final int ink;
    private final int least;
    private final int thickest;
    private final List<int[]> lines = new ArrayList<>();

    /** Lines across, or down, the picture that are at least so long and at most so thick, in pixels. */
    RuleLines(GrayImage image, boolean across, int ink, int least, int thickest) {
        this.image = image;
        this.across = across;
        this.ink = ink;
        this.least = least;
        this.thickest = thickest;
    }

    /** Takes the lines off and says where they were. */
    List<Rule> taken() {
        int rows = across ? image.height() : image.width();
        for (int row = 0; row < rows; row++) {
            row(row);
        }
        List<Rule> rules = new ArrayList<>();
        for (int[] line : lines) {
            if (line[3] - line[2] < thickest && rules.size() < MOST_RULES && standsFree(line)) {
                erase(line);
                rules.add(new Rule(box(line)));
            }
        }
        return rules;
    }

    private void row(int row) {
        int columns = across ? image.width() : image.height();
        int start = -1;
        int last = -1;
        for (int column = 0; column < columns; column++) {
            if (dark(column, row)) {
                start = start < 0 || column - last > GAP + 1 ? column : start;
                last = column;
            } else if (start >= 0 && column - last > GAP) {
                run(start, last, row);
                start = -1;
            }
        }
        if (start >= 0) {
            run(start, last, row);
        }
    }

    /** A run continues the line that ended in one of the rows before, or begins one. */
    private void run(int from, int to, int row) {
        if (to - from < least) {
            return;
        }
        for (int i = lines.size() - 1; i >= 0 && i >= lines.size() - 64; i--) {
            int[] line = lines.get(i);
            if (row - line[3] <= 2 && from <= line[1] && to >= line[0]) {
                line[0] = Math.min(line[0], from);
                line[1] = Math.max(line[1], to);
                line[3] = row;
                return;
            }
        }
        lines.add(new int[] {from, to, row, row});
    }

    /** Whether most of it has white on both sides: the strokes of bold letters side by side have not. */
    private boolean standsFree(int[] line) {
        int before = line[2] - MARGIN;
        int behind = line[3] + MARGIN;
        int free = 0;
        for (int column = line[0]; column <= line[1]; column++) {
            boolean above = before < 0 || !dark(column, before);
            boolean below = behind >= limit() || !dark(column, behind);
            free += above && below ? 1 : 0;
        }
        return free > FREE * (line[1] - line[0] + 1);
    }

    private void erase(int[] line) {
        for (int column = line[0]; column <= line[1]; column++) {
            if (!crossed(column, line)) {
                for (int row = Math.max(0, line[2] - 1); row <= Math.min(limit() - 1, line[3] + 1); row++) {
                    whiten(column, row);
                }
            }
        }
    }

    /** Whether ink comes in on both sides, as where a letter or another line crosses. */
    private boolean crossed(int column, int[] line) {
        int before = line[2] - MARGIN;
        int behind = line[3] + MARGIN;
        return before >= 0 && behind < limit() && dark(column, before) && dark(column, behind);
    }

    private int limit() {
        return across ? image.height() : image.width();
    }

    private boolean dark(int column, int row) {
        return (across ? image.at(column, row) : image.at(row, column)) <= ink;
    }

    private void whiten(int column, int row) {
        if (across) {
            image.set(column, row, GrayImage.WHITE);
        } else {
            image.set(row, column, GrayImage.WHITE);
        }
    }

    private Box box(int[] line) {
        double width = image.width();
        double height = image.height();
        return across
                ? new Box(line[0] / width, line[2] / height, (line[1] + 1) / width, (line[3] + 1) / height)
                : new Box(line[2] / width, line[0] / height, (line[3] + 1) / width, (line[1] + 1) / height);
    }
}
