package io.kraftd.domain.intelligence.learn;

import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.labels.Candidate;
import io.kraftd.domain.intelligence.labels.Places;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.PlainWord;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.words.Currencies;
import io.kraftd.domain.intelligence.words.Notation;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.learning.AnchorRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the value that a rule tells the place of. */
final class AnchorReader {
    static final int LINES = 1_500;

    private static final int BELOW = 4;
    private static final double SAME_LINE = 0.006;
    private static final double SAME_EDGE = 0.03;
    private static final double TAUGHT = 0.95;
    private static final Pattern LEAD = Pattern.compile("^[\\s:#=：.]+");
    private static final Pattern INCOTERM = Pattern.compile("\\b(EXW|FCA|FAS|FOB|CFR|CIF|CPT|CIP|DAP|DPU|DDP)\\b");

    private final Paper paper;
    private final Notation notation;

    AnchorReader(Paper paper, Notation notation) {
        this.paper = paper;
        this.notation = notation;
    }

    /** The first value that stands as the rule says; empty when none does. */
    Optional<Field> read(AnchorRule rule) {
        Correctable kind = Correctable.at(rule.field()).orElseThrow();
        for (int line = 0; line < Math.min(LINES, paper.lines().size()); line++) {
            for (int at = 0; at < paper.lines().get(line).segments().size(); at++) {
                Optional<Field> field = read(rule, kind, line, at);
                if (field.isPresent()) {
                    return field;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Field> read(AnchorRule rule, Correctable kind, int line, int at) {
        Line row = paper.lines().get(line);
        Segment segment = row.segments().get(at);
        Box place = rule.place();
        if (place != null) {
            return row.page() == 0 && near(segment.box(), place) ? field(kind, segment, 0, null) : Optional.empty();
        }
        int end = end(segment, rule.anchor());
        if (end < 0) {
            return Optional.empty();
        }
        boolean alone =
                LEAD.matcher(segment.text().substring(end)).replaceAll("").isEmpty();
        String label = segment.text().substring(0, end);
        return switch (rule.side()) {
            case BEHIND -> alone ? Optional.empty() : field(kind, segment, end, label);
            case BESIDE -> alone ? beside(row, at).flatMap(next -> field(kind, next, 0, label)) : Optional.empty();
            case BELOW -> alone ? below(line, segment).flatMap(next -> field(kind, next, 0, label)) : Optional.empty();
            case AT -> Optional.empty();
        };
    }

    /** What stands beside, in reading direction. */
    static Optional<Segment> beside(Line line, int at) {
        int next = at + (Places.leftward(line.segments().get(at)) ? -1 : 1);
        return next < 0 || next >= line.segments().size()
                ? Optional.empty()
                : Optional.of(line.segments().get(next));
    }

    private Optional<Segment> below(int line, Segment label) {
        for (int i = line + 1; i <= Math.min(line + BELOW, paper.lines().size() - 1); i++) {
            Line row = paper.lines().get(i);
            if (row.page() != paper.lines().get(line).page()) {
                return Optional.empty();
            }
            for (Segment segment : row.segments()) {
                if (Places.under(label.box(), segment.box())) {
                    return Optional.of(segment);
                }
            }
        }
        return Optional.empty();
    }

    /** The offset behind the words of an anchor that a segment begins with; -1 when it begins otherwise. */
    private static int end(Segment segment, String anchor) {
        StringBuilder read = new StringBuilder();
        for (PlainWord word : segment.words()) {
            read.append(read.isEmpty() ? "" : " ").append(word.text());
            if (read.length() >= anchor.length()) {
                return read.toString().equals(anchor) ? word.end() : -1;
            }
        }
        return -1;
    }

    private static boolean near(Box one, Box other) {
        return Math.abs(one.centerY() - other.centerY()) < SAME_LINE
                && (Math.abs(one.x0() - other.x0()) < SAME_EDGE || Math.abs(one.x1() - other.x1()) < SAME_EDGE);
    }

    /** The value that a segment has behind an offset, as a field. */
    Optional<Field> field(Correctable kind, Segment segment, int from, @Nullable String label) {
        Matcher lead = LEAD.matcher(segment.text().substring(from));
        int start = lead.find() ? from + lead.end() : from;
        return value(kind, segment, segment.text().substring(start))
                .flatMap(value -> Candidate.best(
                        List.of(Candidate.in(segment, start, segment.text().length(), value, label, TAUGHT))));
    }

    private Optional<FieldValue> value(Correctable kind, Segment segment, String text) {
        return switch (kind) {
            case NUMBER, PERCENT -> number(segment, text).map(FieldValue.Number::new);
            case DAY ->
                Optional.ofNullable(segment.day())
                        .or(() -> notation.dates().first(text).map(found -> found.value()))
                        .map(FieldValue.Day::new);
            case CURRENCY -> Currencies.strong(text).stream().findFirst().map(FieldValue.Text::new);
            case INCOTERM ->
                INCOTERM.matcher(text.toUpperCase(Locale.ROOT))
                        .results()
                        .findFirst()
                        .map(found -> new FieldValue.Text(found.group()));
            case WORDS ->
                Optional.of(text.strip()).filter(words -> !words.isEmpty()).map(FieldValue.Text::new);
            case TYPE -> Optional.empty();
        };
    }

    private Optional<BigDecimal> number(Segment segment, String text) {
        return Optional.ofNullable(segment.number())
                .or(() -> notation.numbers().only(text).map(found -> found.value()));
    }

    /** Whether two values say the same. */
    static boolean same(FieldValue one, FieldValue other) {
        if (one instanceof FieldValue.Number left && other instanceof FieldValue.Number right) {
            return left.value().compareTo(right.value()) == 0;
        }
        if (one instanceof FieldValue.Text left && other instanceof FieldValue.Text right) {
            return PlainText.of(left.value()).equals(PlainText.of(right.value()));
        }
        return one.equals(other);
    }
}
