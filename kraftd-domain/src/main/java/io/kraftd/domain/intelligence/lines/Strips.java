package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.text.Token;
import io.kraftd.domain.layout.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The upright strips in which the values of a table stand, and which heading each belongs to. */
final class Strips {
    private static final int BINS = 1000;
    /** A place is white when at most this share of the rows has text running across it. */
    private static final double BRIDGED = 0.25;

    private static final double EMPTY = 0.03;
    private static final double SHARED = 0.05;

    /** A strip from left to right, in shares of the page. */
    record Strip(double from, double to) {
        double gap(Box heading) {
            return Math.max(0, Math.max(from - heading.x1(), heading.x0() - to));
        }
    }

    private Strips() {}

    /** The strips of some rows. */
    static List<Strip> of(List<Line> rows) {
        int[] words = new int[BINS + 1];
        int[] runs = new int[BINS + 1];
        for (Line row : rows) {
            for (Segment segment : row.segments()) {
                add(runs, segment.box());
                for (Token token : segment.tokens()) {
                    add(words, token.box());
                }
            }
        }
        List<Strip> strips = new ArrayList<>();
        int start = -1;
        for (int bin = 0; bin <= BINS; bin++) {
            boolean white = words[bin] == 0 && runs[bin] <= BRIDGED * rows.size();
            if (!white && start < 0) {
                start = bin;
            } else if (white && start >= 0) {
                strips.add(new Strip((double) start / BINS, (double) (bin - 1) / BINS));
                start = -1;
            }
        }
        if (start >= 0) {
            strips.add(new Strip((double) start / BINS, 1));
        }
        return joined(strips, rows);
    }

    /** A strip in which no run of words begins is the tail of the strip before it: a few long descriptions. */
    private static List<Strip> joined(List<Strip> strips, List<Line> rows) {
        List<Strip> joined = new ArrayList<>();
        for (Strip strip : strips) {
            Strip before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (before != null && tail(strip, rows)) {
                joined.set(joined.size() - 1, new Strip(before.from(), strip.to()));
            } else {
                joined.add(strip);
            }
        }
        return joined;
    }

    private static boolean tail(Strip strip, List<Line> rows) {
        double from = strip.from() - 1.0 / BINS;
        return rows.stream()
                .flatMap(row -> row.segments().stream())
                .noneMatch(run -> run.box().x0() >= from && run.box().x0() <= strip.to());
    }

    private static void add(int[] bins, Box box) {
        int from = (int) Math.max(0, Math.min(BINS, Math.floor(box.x0() * BINS)));
        int to = (int) Math.max(0, Math.min(BINS, Math.ceil(box.x1() * BINS)));
        for (int bin = from; bin <= to; bin++) {
            bins[bin]++;
        }
    }

    /** For each strip the index of its heading: in order, near, and no heading without need left empty. */
    static int[] assigned(List<Strip> strips, List<HeaderCell> headings) {
        int many = strips.size();
        int heads = headings.size();
        double[][] cost = new double[many + 1][heads];
        int[][] from = new int[many + 1][heads];
        for (int i = 0; i <= many; i++) {
            Arrays.fill(cost[i], Double.MAX_VALUE);
        }
        for (int i = 0; i < many; i++) {
            for (int head = 0; head < heads; head++) {
                double near = strips.get(i).gap(headings.get(head).box());
                if (i == 0) {
                    cost[1][head] = near + EMPTY * head;
                    continue;
                }
                for (int before = 0; before <= head; before++) {
                    double step = before == head ? SHARED : EMPTY * (head - before - 1);
                    double total = cost[i][before] + near + step;
                    if (total < cost[i + 1][head]) {
                        cost[i + 1][head] = total;
                        from[i + 1][head] = before;
                    }
                }
            }
        }
        return traced(cost, from, many, heads);
    }

    private static int[] traced(double[][] cost, int[][] from, int many, int heads) {
        int[] chosen = new int[many];
        int best = 0;
        for (int head = 0; head < heads; head++) {
            double total = cost[many][head] + EMPTY * (heads - 1 - head);
            if (total < cost[many][best] + EMPTY * (heads - 1 - best)) {
                best = head;
            }
        }
        for (int i = many; i > 0; i--) {
            chosen[i - 1] = best;
            best = from[i][best];
        }
        return chosen;
    }
}
