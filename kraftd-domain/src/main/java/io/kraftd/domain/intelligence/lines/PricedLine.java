package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.text.Token;
import io.kraftd.domain.intelligence.value.Found;
import io.kraftd.domain.intelligence.value.Numbers;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that ends in an amount: "2 x Olive oil 9.00", "Espresso 3 x 2,60 7,80 A".
 *
 * @param words its words without the figures; {@code null} when it has none
 */
record PricedLine(
        Segment all,
        @Nullable Segment words,
        Found<BigDecimal> figure,
        @Nullable Found<BigDecimal> count,
        @Nullable Found<BigDecimal> each) {
    private static final Pattern CENTS = Pattern.compile(".*\\d[.,٫]\\d{2}-?$");
    private static final Pattern MARK_BEHIND =
            Pattern.compile("[\\s\\p{Sc})-]*(?:[A-Z]{1,3}\\d?|\\*|\\d{1,2}\\s?%)?\\s*");
    private static final Pattern BETWEEN_FIGURES =
            Pattern.compile("[\\s\\p{Sc}@/=]*(?:[xX×*]|EUR|USD|GBP)?[\\s\\p{Sc}@/=]*");
    private static final Pattern COUNT_BEFORE =
            Pattern.compile("^\\W*(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*(?:[xX×*]|stk\\.?|pcs?\\.?|ea)?\\s+(?=\\p{L})");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");
    private static final double CLOSED = 0.95;
    private static final double ADDS_UP = 0.9;

    /** Reads a line; {@code null} when it does not end in an amount with two decimals. */
    static @Nullable PricedLine of(Line line, Numbers numbers) {
        Segment all = Segment.of(line.tokens());
        String text = all.text();
        List<Found<BigDecimal>> found = numbers.in(text);
        int last = found.size() - 1;
        while (last >= 0
                && !CENTS.matcher(text.substring(0, found.get(last).end())).matches()) {
            last--;
        }
        if (last < 0
                || !MARK_BEHIND.matcher(text.substring(found.get(last).end())).matches()) {
            return null;
        }
        int first = last;
        while (first > 0
                && last - first < 2
                && BETWEEN_FIGURES
                        .matcher(text.substring(
                                found.get(first - 1).end(), found.get(first).start()))
                        .matches()) {
            first--;
        }
        return of(all, numbers, found.subList(first, last + 1));
    }

    private static PricedLine of(Segment all, Numbers numbers, List<Found<BigDecimal>> figures) {
        Found<BigDecimal> amount = figures.get(figures.size() - 1);
        Found<BigDecimal> each = figures.size() > 1 ? figures.get(figures.size() - 2) : null;
        Found<BigDecimal> count = figures.size() > 2 ? figures.get(0) : null;
        String before = all.text().substring(0, figures.get(0).start());
        int from = 0;
        Matcher leading = COUNT_BEFORE.matcher(before);
        if (count == null && leading.find()) {
            List<Found<BigDecimal>> own = numbers.in(leading.group(1));
            if (own.size() == 1) {
                int at = leading.start(1);
                count = new Found<>(
                        own.get(0).value(),
                        at,
                        at + own.get(0).end(),
                        own.get(0).certain());
                from = leading.end();
            }
        }
        return new PricedLine(all, words(all, from, figures.get(0).start()), amount, count, each);
    }

    private static @Nullable Segment words(Segment all, int from, int to) {
        List<Token> tokens = all.tokens().stream()
                .filter(token -> token.start() >= from && token.end() <= to)
                .toList();
        boolean said =
                tokens.stream().anyMatch(token -> LETTERS.matcher(token.text()).find());
        return said ? Segment.of(tokens) : null;
    }

    BigDecimal amount() {
        return figure.value();
    }

    boolean closes() {
        return count != null && each != null && Arithmetic.closes(count.value(), each.value(), figure.value());
    }

    /** Its values under the names of line items. */
    Map<String, Field> fields(Segment description) {
        double trust = closes() ? CLOSED : ADDS_UP;
        Map<String, Field> fields = new HashMap<>();
        String text = description.text().strip();
        fields.put(
                "description",
                field(
                        new FieldValue.Text(text),
                        description,
                        0,
                        description.text().length(),
                        ADDS_UP));
        fields.put("total_price", number(figure, trust));
        if (count != null && (each == null || closes())) {
            fields.put("quantity", number(count, trust));
        }
        if (each != null && closes()) {
            fields.put("unit_price", number(each, trust));
        }
        return fields;
    }

    private Field number(Found<BigDecimal> found, double trust) {
        return field(new FieldValue.Number(found.value()), all, found.start(), found.end(), trust);
    }

    /** A value that stands between two offsets of a segment. */
    static Field field(FieldValue value, Segment segment, int from, int to, double trust) {
        double legible = segment.confidence(from, to);
        return Field.of(
                value,
                segment.text().substring(from, to),
                null,
                Confidence.clamped(trust * legible),
                legible < 1 ? ReadingMethod.OCR : ReadingMethod.LAYOUT,
                segment.where(from, to));
    }
}
