package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Rule;
import io.kraftd.domain.shared.Deadline;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the ruling of tables and takes it off the picture, because letters that touch a line are read wrong or not at all. A
 * rule is long, thin, and darker than what lies on both sides of it, be it black or a faint grey.
 */
final class RuleLines {
    private static final int ALONG = 11;
    private static final int BESIDE = 8;
    private static final int DARKER = 18;
    private static final int INK = 140;
    private static final int GAP = 8;
    private static final double FREE = 0.6;
    private static final double THERE = 0.8;
    private static final int FRINGE = 2;
    private static final int MOST_RULES = 2_000;
    private static final int OPEN_LINES = 64;

    private final GrayImage image;
    private final Deadline deadline;
    private final boolean across;
    private final int least;
    private final GrayImage smooth;
    private final List<Line> lines = new ArrayList<>();

    private static final class Line {
        private int from;
        private int to;
        private final int first;
        private int last;

        private Line(int from, int to, int row) {
            this.from = from;
            this.to = to;
            this.first = row;
            this.last = row;
        }
    }

    private RuleLines(GrayImage image, boolean across, int least, Deadline deadline) {
        this.image = image;
        this.deadline = deadline;
        this.across = across;
        this.least = least;
        this.smooth = Smoothing.along(across ? image : image.transposed(), ALONG, deadline);
    }

    /**
     * Takes the lines off the picture that are at least so long in pixels, and says where they were. Those down the picture are
     * looked for before those across it are gone, which would cut them into pieces.
     */
    static List<Rule> taken(GrayImage image, int leastAcross, int leastDown, Deadline deadline) {
        RuleLines across = new RuleLines(image, true, leastAcross, deadline);
        RuleLines down = new RuleLines(image, false, leastDown, deadline);
        across.find();
        down.find();
        List<Rule> rules = across.erased();
        rules.addAll(down.erased());
        return rules;
    }

    private void find() {
        for (int row = BESIDE; row < smooth.height() - BESIDE; row++) {
            deadline.check();
            row(row);
        }
        lines.removeIf(line -> line.last - line.first >= BESIDE || !standsFree(line));
    }

    private List<Rule> erased() {
        List<Rule> rules = new ArrayList<>();
        for (Line line : lines.subList(0, Math.min(MOST_RULES, lines.size()))) {
            deadline.check();
            erase(line);
            rules.add(new Rule(box(line)));
        }
        return rules;
    }

    private void row(int row) {
        int start = -1;
        int last = -1;
        for (int column = 0; column < smooth.width(); column++) {
            if (ridge(column, row)) {
                start = start < 0 ? column : start;
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

    private boolean ridge(int column, int row) {
        int beside = Math.min(smooth.at(column, row - BESIDE), smooth.at(column, row + BESIDE));
        return smooth.at(column, row) + DARKER <= beside;
    }

    /** A run continues the line that ended in one of the rows before, or begins one. */
    private void run(int from, int to, int row) {
        if (to - from < least) {
            return;
        }
        for (int i = lines.size() - 1; i >= Math.max(0, lines.size() - OPEN_LINES); i--) {
            Line line = lines.get(i);
            if (row - line.last <= 2 && from <= line.to && to >= line.from) {
                line.from = Math.min(line.from, from);
                line.to = Math.max(line.to, to);
                line.last = row;
                return;
            }
        }
        lines.add(new Line(from, to, row));
    }

    /** Whether it is there all along and most of it has no ink on either side; letters side by side have gaps and ink. */
    private boolean standsFree(Line line) {
        deadline.check();
        int free = 0;
        int there = 0;
        for (int column = line.from; column <= line.to; column++) {
            boolean before = free(column, line.first - BESIDE - 2, line.first - FRINGE - 1);
            boolean behind = free(column, line.last + FRINGE + 1, line.last + BESIDE + 2);
            free += before && behind ? 1 : 0;
            there += darkAt(column, line) ? 1 : 0;
        }
        int length = line.to - line.from + 1;
        return free > FREE * length && there > THERE * length;
    }

    private boolean free(int column, int from, int to) {
        for (int row = Math.max(0, from); row <= Math.min(smooth.height() - 1, to); row++) {
            if (ink(column, row)) {
                return false;
            }
        }
        return true;
    }

    private boolean darkAt(int column, Line line) {
        int darkest = GrayImage.WHITE;
        for (int row = line.first - 1; row <= line.last + 1; row++) {
            darkest = Math.min(darkest, across ? image.at(column, row) : image.at(row, column));
        }
        return darkest + DARKER <= smooth.at(column, line.first - BESIDE);
    }

    private void erase(Line line) {
        for (int column = line.from; column <= line.to; column++) {
            if (!crossed(column, line)) {
                for (int row = line.first - FRINGE; row <= line.last + FRINGE; row++) {
                    whiten(column, row);
                }
            }
        }
    }

    /** Whether ink comes in on both sides, as where a letter crosses. */
    private boolean crossed(int column, Line line) {
        return ink(column, line.first - FRINGE - 1) && ink(column, line.last + FRINGE + 1);
    }

    private boolean ink(int column, int row) {
        return (across ? image.at(column, row) : image.at(row, column)) < INK;
    }

    private void whiten(int column, int row) {
        if (across) {
            image.set(column, row, GrayImage.WHITE);
        } else {
            image.set(row, column, GrayImage.WHITE);
        }
    }

    private Box box(Line line) {
        double width = image.width();
        double height = image.height();
        return across
                ? new Box(line.from / width, line.first / height, (line.to + 1) / width, (line.last + 1) / height)
                : new Box(line.first / width, line.from / height, (line.last + 1) / width, (line.to + 1) / height);
    }
}
