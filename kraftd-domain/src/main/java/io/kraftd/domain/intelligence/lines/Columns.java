package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.text.Token;
import io.kraftd.domain.layout.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one column ends and the next begins: at the whitest place between two headings, judged by the lines below them. */
final class Columns {
    private static final int BINS = 1000;
    private static final double INSIDE_SEGMENT = 0.3;

    private final double[] cuts;

    private Columns(double[] cuts) {
        this.cuts = cuts;
    }

    /** The columns under a heading, learnt from some of the lines below. */
    static Columns under(Header header, List<Line> below) {
        List<HeaderCell> cells = header.cells();
        double[] ink = ink(below);
        double[] cuts = new double[Math.max(0, cells.size() - 1)];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = cut(ink, cells.get(i).box(), cells.get(i + 1).box());
        }
        return new Columns(cuts);
    }

    int count() {
        return cuts.length + 1;
    }

    /** The column that most of a box lies in. */
    int of(Box box) {
        int at = Arrays.binarySearch(cuts, box.centerX());
        return at < 0 ? -at - 1 : at;
    }

    /** The words of a line by column; {@code null} where a column is empty. */
    @Nullable
    Segment[] split(Line line) {
        @Nullable Segment[] cells = new Segment[count()];
        if (!(line.segments().get(0).where() instanceof Provenance.OnPage)) {
            for (Segment segment : line.segments()) {
                int column = of(segment.box());
                cells[column] = cells[column] == null ? segment : Segments.joined(cells[column], segment);
            }
            return cells;
        }
        List<List<Token>> words = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            words.add(new ArrayList<>());
        }
        for (Segment segment : line.segments()) {
            place(segment, words);
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = words.get(i).isEmpty() ? null : Segments.of(words.get(i));
        }
        return cells;
    }

    /** A segment goes to one column, unless its words clearly belong to several. */
    private void place(Segment segment, List<List<Token>> words) {
        int first = of(segment.tokens().get(0).box());
        boolean together = segment.tokens().stream().allMatch(token -> of(token.box()) == first);
        for (Token token : segment.tokens()) {
            words.get(together ? first : of(token.box())).add(token);
        }
    }

    private static double[] ink(List<Line> lines) {
        double[] ink = new double[BINS + 1];
        for (Line line : lines) {
            for (Segment segment : line.segments()) {
                add(ink, segment.box(), INSIDE_SEGMENT);
                segment.tokens().forEach(token -> add(ink, token.box(), 1));
            }
        }
        return ink;
    }

    private static void add(double[] ink, Box box, double weight) {
        for (int bin = bin(box.x0()); bin <= bin(box.x1()); bin++) {
            ink[bin] += weight;
        }
    }

    private static int bin(double x) {
        return (int) Math.max(0, Math.min(BINS, Math.round(x * BINS)));
    }

    /** The middle of the widest stretch with least ink between the middles of two headings. */
    private static double cut(double[] ink, Box left, Box right) {
        int from = bin(left.centerX());
        int to = Math.max(from + 1, bin(right.centerX()));
        double least = Double.MAX_VALUE;
        for (int bin = from; bin <= Math.min(to, BINS); bin++) {
            least = Math.min(least, ink[bin]);
        }
        int bestStart = from;
        int bestLength = -1;
        for (int bin = from; bin <= to; ) {
            int end = bin;
            while (end <= to && end <= BINS && ink[end] <= least) {
                end++;
            }
            if (end - bin > bestLength) {
                bestLength = end - bin;
                bestStart = bin;
            }
            bin = Math.max(end, bin + 1);
        }
        double middle = (bestStart + bestStart + bestLength - 1) / 2.0 / BINS;
        double headings = (left.x1() + right.x0()) / 2;
        double start = (double) bestStart / BINS;
        double end = (double) (bestStart + bestLength - 1) / BINS;
        return headings >= start && headings <= end ? headings : middle;
    }
}
