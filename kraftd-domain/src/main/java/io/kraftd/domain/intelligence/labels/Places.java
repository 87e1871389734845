package io.kraftd.domain.intelligence.labels;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.Vocabulary;
import io.kraftd.domain.layout.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The places where the value of a label stands: behind it, right of it (left in right-to-left text), below it. */
public final class Places {
    private static final double SAME = 0.96;
    private static final double BESIDE = 0.93;
    private static final double BELOW = 0.88;
    private static final double SAME_RANK = 0.82;
    private static final int LINES_BELOW = 6;
    /** A value below stands at most this many letter heights under its label. */
    private static final double REACH = 3.2;

    private final Paper paper;

    public Places(Paper paper) {
        this.paper = paper;
    }

    /** The places in the order of trust. */
    public List<Place> of(Label<?> label) {
        List<Place> places = new ArrayList<>();
        if (!label.rest().isBlank()) {
            places.add(new Place(
                    label.printed(),
                    Math.min(label.end(), label.printed().text().length()),
                    label.line(),
                    SAME));
            return places;
        }
        Segment beside = beside(label);
        if (beside != null) {
            places.add(new Place(beside, valueStart(beside), label.line(), BESIDE));
        }
        Place below = below(label);
        if (below != null) {
            places.add(below);
        }
        return places;
    }

    /** The next segment in reading direction, unless it is a label itself. */
    public @Nullable Segment beside(Label<?> label) {
        Line line = paper.lines().get(label.line());
        int at = label.segment() + (leftward(label.printed()) ? -1 : 1);
        if (at < 0 || at >= line.segments().size()) {
            return null;
        }
        Segment next = line.segments().get(at);
        return isLabel(next) ? null : next;
    }

    private @Nullable Place below(Label<?> label) {
        Box box = label.printed().box();
        double reach = box.y1() + REACH * label.printed().height();
        for (int i = label.line() + 1; i < Math.min(paper.lines().size(), label.line() + 1 + LINES_BELOW); i++) {
            Line line = paper.lines().get(i);
            if (line.page() != paper.lines().get(label.line()).page()
                    || line.box().y0() > reach) {
                return null;
            }
            for (Segment segment : line.segments()) {
                if (under(box, segment.box())) {
                    return isLabel(segment) ? null : new Place(segment, valueStart(segment), i, BELOW);
                }
            }
            Segment same = sameRank(paper.lines().get(label.line()), line, label.segment());
            if (same != null && !isLabel(same)) {
                return new Place(same, valueStart(same), i, SAME_RANK);
            }
        }
        return null;
    }

    /** Whether what follows a segment stands to its left: right-to-left print; cells of a grid always count onward. */
    public static boolean leftward(Segment segment) {
        return segment.where() instanceof Provenance.OnPage && PlainText.rightToLeft(segment.text());
    }

    /** In a row of labels over a row of as many values, the value with the label's number; {@code null} elsewhere. */
    public static @Nullable Segment sameRank(Line labels, Line values, int rank) {
        boolean grid = labels.segments().size() > 2
                && labels.segments().size() == values.segments().size();
        return grid ? values.segments().get(rank) : null;
    }

    /** Whether a value stands under a label. */
    public static boolean under(Box label, Box value) {
        return value.y0() > label.centerY() && label.overlapX(value) > 0.25;
    }

    private static int valueStart(Segment segment) {
        String text = segment.text();
        int at = 0;
        while (at < text.length() && " :#=：".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at == text.length() ? 0 : at;
    }

    /** Whether a segment is nothing but a label, or a label with its own value behind a colon. */
    public static boolean isLabel(Segment segment) {
        if (segment.number() != null || segment.day() != null) {
            return false;
        }
        String text = segment.text().strip();
        if (text.endsWith(":")) {
            return true;
        }
        return Vocabulary.LABELS.exactly(text) != null
                || Labels.in(Line.of(segment), 0, Vocabulary.LABELS).stream()
                        .anyMatch(label -> label.start() < 3 && label.colon());
    }
}
