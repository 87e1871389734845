package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.ReadingOrder;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.text.Token;
import io.kraftd.domain.intelligence.words.ColumnRole;
import io.kraftd.domain.layout.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where one column ends and the next begins: at the whitest place between two headings, judged by the lines below them. */
final class Columns {
    private static final int BINS = 1000;
    private static final double INSIDE_SEGMENT = 0.3;
    private static final double WIDER = 1.6;
    /** Letters between two figures that are not groups of one. */
    private static final double APART = 2;

    private static final Pattern FIGURE_CELL = Pattern.compile("\\W*[A-Z]{0,3}\\W*\\d[\\d.,' ]*\\W*\\p{L}{0,6}\\W*");

    private static final Pattern LEADING_GROUP = Pattern.compile("-?\\d{1,3}");
    private static final Pattern GROUP = Pattern.compile("\\d{3}(?:[.,]\\d{1,4})?");

    private final double[] cuts;
    private final List<HeaderCell> headings;

    private Columns(double[] cuts, List<HeaderCell> headings) {
        this.cuts = cuts;
        this.headings = headings;
    }

    /** The columns under a heading, learnt from some of the lines below; {@code rows} are those with figures. */
    static Columns under(Header header, List<Line> below, List<Line> rows) {
        List<HeaderCell> cells = header.cells();
        double[] ink = ink(below);
        double[] cuts = new double[Math.max(0, cells.size() - 1)];
        for (int i = 0; i < cuts.length; i++) {
            cuts[i] = cut(ink, cells.get(i).box(), cells.get(i + 1).box());
        }
        if (!rows.isEmpty() && cells.size() > 1) {
            List<Strips.Strip> strips = Strips.of(rows);
            byStrips(cells, strips, cuts);
            withinStrips(cells, strips, rows, cuts);
        }
        return new Columns(cuts, cells);
    }

    /** Moves each cut between the values of both sides, where no value runs across it. */
    private static void byStrips(List<HeaderCell> cells, List<Strips.Strip> strips, double[] cuts) {
        int[] heads = Strips.assigned(strips, cells);
        for (int i = 0; i < cuts.length; i++) {
            double left = cells.get(i).box().x0();
            double right = cells.get(i + 1).box().x1();
            boolean crossed = false;
            for (int strip = 0; strip < heads.length; strip++) {
                Strips.Strip values = strips.get(strip);
                if (heads[strip] <= i) {
                    left = Math.max(left, values.to());
                    crossed |= values.to() > cells.get(i + 1).box().centerX();
                } else {
                    right = Math.min(right, values.from());
                    crossed |= values.from() < cells.get(i).box().centerX();
                }
            }
            if (!crossed && left < right) {
                double headings =
                        (cells.get(i).box().x1() + cells.get(i + 1).box().x0()) / 2;
                boolean white = cuts[i] > left && cuts[i] < right;
                cuts[i] = headings > left && headings < right ? headings : white ? cuts[i] : (left + right) / 2;
            }
        }
        for (int i = 1; i < cuts.length; i++) {
            cuts[i] = Math.max(cuts[i], cuts[i - 1]);
        }
    }

    /** Moves each cut between two headings over one strip to where the values part. */
    private static void withinStrips(
            List<HeaderCell> cells, List<Strips.Strip> strips, List<Line> rows, double[] cuts) {
        for (int i = 0; i < cuts.length; i++) {
            Box left = cells.get(i).box();
            Box right = cells.get(i + 1).box();
            for (Strips.Strip strip : strips) {
                if (SharedStrip.under(strip, left, right)) {
                    cuts[i] = SharedStrip.cut(rows, strip, left, right).orElse(cuts[i]);
                }
            }
        }
    }

    /** Whether a column is headed as one of quantities. */
    boolean counts(int column) {
        return headings.get(column).role() == ColumnRole.QUANTITY;
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
        boolean among = hasFigureCells(line);
        for (Segment segment : line.segments()) {
            place(segment, among, words);
        }
        for (int i = 0; i < cells.length; i++) {
            cells[i] = words.get(i).isEmpty() ? null : Segment.of(under(headings.get(i), inOrder(words.get(i))));
        }
        return cells;
    }

    /** Words of a cell whose parts were taken from left to right, in the order in which they are read. */
    private static List<Token> inOrder(List<Token> tokens) {
        String all = tokens.stream().map(Token::text).collect(Collectors.joining());
        if (!PlainText.rightToLeft(all)) {
            return tokens;
        }
        List<Token> leftToRight = new ArrayList<>(tokens);
        leftToRight.sort(Comparator.comparingDouble(token -> token.box().x0()));
        return ReadingOrder.of(leftToRight, Token::text, true);
    }

    /** Of figures side by side, of which one column has lost its heading, the one that stands under this heading. */
    private static List<Token> under(HeaderCell heading, List<Token> tokens) {
        List<List<Token>> figures = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (i == 0 || gap(tokens, i) > APART * letter(tokens)) {
                figures.add(new ArrayList<>());
            }
            figures.get(figures.size() - 1).add(tokens.get(i));
        }
        List<Segment> segments = figures.stream().map(Segment::of).toList();
        if (segments.size() < 2
                || !segments.stream()
                        .allMatch(part -> FIGURE_CELL.matcher(part.text()).matches())) {
            return tokens;
        }
        List<Segment> under = segments.stream()
                .filter(part -> part.box().overlapX(heading.box()) > 0)
                .toList();
        return under.size() == 1 ? under.get(0).tokens() : tokens;
    }

    /** A segment goes to one column, unless its words clearly belong to several. */
    private void place(Segment segment, boolean among, List<List<Token>> words) {
        List<Token> tokens = segment.tokens();
        int column = among ? own(tokens, 0) : home(tokens.get(0));
        if (tokens.size() > 1 && !words.get(column).isEmpty()) {
            // why: what stands in this column already is not continued by the count of "20   1 lump sum"
            column = own(tokens, 1);
        }
        for (int i = 0; i < tokens.size(); i++) {
            int own = own(tokens, i);
            if (i > 0 && own != column && (among || wideGap(tokens, i))) {
                column = own;
            }
            words.get(column).add(tokens.get(i));
        }
    }

    /** The column of a word; the groups of a long figure ("12 345,00") stand where its end does. */
    private int own(List<Token> tokens, int at) {
        int last = at;
        while (last + 1 < tokens.size() && continues(tokens, last + 1)) {
            last++;
        }
        return of(tokens.get(last).box());
    }

    private static boolean continues(List<Token> tokens, int at) {
        return LEADING_GROUP.matcher(tokens.get(at - 1).text()).matches()
                && GROUP.matcher(tokens.get(at).text()).matches()
                && gap(tokens, at) < letter(tokens);
    }

    /** The column in which a word of running text begins. */
    private int home(Token first) {
        Box box = first.box();
        double start = PlainText.rightToLeft(first.text()) ? box.x1() : box.x0();
        int at = Arrays.binarySearch(cuts, start);
        return at < 0 ? -at - 1 : at;
    }

    /** Whether the gap before a word is wider than the other gaps of its segment. */
    private static boolean wideGap(List<Token> tokens, int at) {
        double own = gap(tokens, at);
        double usual = 0;
        for (int i = 1; i < tokens.size(); i++) {
            usual += i == at ? 0 : gap(tokens, i);
        }
        return tokens.size() == 2 ? own > letter(tokens) : own > WIDER * usual / Math.max(1, tokens.size() - 2);
    }

    /** The width of a letter. */
    private static double letter(List<Token> tokens) {
        double width = tokens.stream().mapToDouble(token -> token.box().width()).sum();
        return width / tokens.stream().mapToInt(token -> token.text().length()).sum();
    }

    /** The white between a word and the one read before it; Latin words among Arabic stand between the two. */
    private static double gap(List<Token> tokens, int at) {
        Box one = tokens.get(at - 1).box();
        Box other = tokens.get(at).box();
        double from = Math.min(one.x1(), other.x1());
        double to = Math.max(one.x0(), other.x0());
        double white = to - from;
        int between = 0;
        for (Token token : tokens) {
            double middle = token.box().centerX();
            if (middle > from && middle < to) {
                white -= token.box().width();
                between++;
            }
        }
        return white / (between + 1);
    }

    /** Whether a line holds cells of figures beside its words. */
    private static boolean hasFigureCells(Line line) {
        return line.segments().stream()
                .anyMatch(segment -> segment.text().length() < 20
                        && FIGURE_CELL
                                .matcher(PlainText.westernDigits(segment.text()))
                                .matches());
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
