package io.kraftd.domain.intelligence.header;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.labels.Places;
import io.kraftd.domain.intelligence.lines.SumLabels;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.PlainWord;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.value.Found;
import io.kraftd.domain.intelligence.value.Numbers;
import io.kraftd.domain.intelligence.words.Currencies;
import io.kraftd.domain.intelligence.words.PhraseBook;
import io.kraftd.domain.intelligence.words.SumKind;
import io.kraftd.domain.intelligence.words.Vocabulary;
import io.kraftd.domain.layout.Box;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds labelled sums: the amount behind the label, right of it, or in the rows below a row of such labels. */
final class SumFinder {
    private static final int LONGEST_LABEL = 70;
    private static final int ROWS_BELOW = 6;
    private static final int NEAR = 40;
    private static final int BELOW_ITEMS = 14;
    private static final Set<SumKind> TOTALS = EnumSet.of(SumKind.GROSS, SumKind.TOTAL, SumKind.DUE);
    private static final double REACH = 9;
    private static final double EXACT = 0.93;
    private static final double LOOSE = 0.85;
    private static final double BELOW = 0.85;
    private static final Pattern PERCENT_BEHIND = Pattern.compile("^\\s*[%٪].*", Pattern.DOTALL);
    private static final Pattern PERCENT_BEFORE = Pattern.compile("[%٪]\\s*$");
    /** Digits without any mark, more than an amount has: the number of a party or an account. */
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{10,}");

    private static final Pattern MONEY_ONLY = Pattern.compile("[\\s\\p{Sc}\\p{Punct}■□�A-Z-]*");

    private final HeaderText text;
    private final Numbers numbers;

    SumFinder(HeaderText text) {
        this.text = text;
        this.numbers = text.notation().numbers();
    }

    /** An amount with its offsets in a segment. */
    private record Amount(Segment segment, Found<BigDecimal> number) {}

    /** What names an amount. */
    private record Label(String text, Provenance where) {
        static Label of(Segment segment, int from, int to) {
            return new Label(segment.text().substring(from, to).strip(), segment.where(from, to));
        }
    }

    /** All sums outside the item tables, in the order of the paper. */
    List<Sum> find() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < text.paper().lines().size(); i++) {
            if (!text.itemLines().contains(i)) {
                line(i, sums);
            }
        }
        return sums;
    }

    /** Sums that a sentence names: "The total price amounts to 82,838.75 euros". */
    List<Sum> inSentences() {
        List<Sum> sums = new ArrayList<>();
        for (int i = 0; i < text.paper().lines().size(); i++) {
            for (Segment segment : text.itemLines().contains(i)
                    ? List.<Segment>of()
                    : text.line(i).segments()) {
                sentence(segment, i, sums);
            }
        }
        return sums;
    }

    /**
     * The total whose label no vocabulary knows: the first amount below the items that is what they add up to, with the tax
     * when one is printed; empty when a total is named.
     *
     * @param items what the items add up to; {@code null} when not all have an amount
     */
    Optional<Sum> unnamed(@Nullable BigDecimal items, List<Sum> named) {
        boolean total = named.stream().map(Sum::kind).anyMatch(TOTALS::contains);
        if (total || items == null || items.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal tax = named.stream()
                .filter(sum -> sum.kind() == SumKind.TAX)
                .map(Sum::amount)
                .distinct()
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        int last = text.itemLines().stream().mapToInt(Integer::intValue).max().orElse(0);
        int end = Math.min(text.paper().lines().size(), last + 1 + BELOW_ITEMS);
        for (int i = last + 1; i < end; i++) {
            Line line = text.line(i);
            Segment segment = line.segments()
                    .get(
                            Places.leftward(line.segments().get(line.segments().size() - 1))
                                    ? 0
                                    : line.segments().size() - 1);
            List<Amount> amounts = amounts(segment);
            boolean worded = line.text().chars().filter(Character::isLetter).count() > 3;
            if (amounts.size() == 1 && worded && amounts.get(0).number().value().compareTo(items.add(tax)) == 0) {
                Segment first = line.segments().get(0);
                Label label = Label.of(first, 0, first.text().length());
                return Optional.of(sum(SumKind.GROSS, amounts.get(0), i, false, label, LOOSE));
            }
        }
        return Optional.empty();
    }

    private void sentence(Segment segment, int line, List<Sum> sums) {
        for (PhraseBook.Hit<SumKind> hit : Vocabulary.SUMS.in(segment.words())) {
            boolean total = hit.meaning() == SumKind.GROSS || (hit.meaning() == SumKind.TOTAL && hit.words() > 1);
            if (!total) {
                continue;
            }
            for (Amount amount : amounts(segment)) {
                int apart = amount.number().start() - hit.end();
                if (apart >= 0 && apart <= NEAR) {
                    Label label = Label.of(segment, hit.start(), hit.end());
                    sums.add(sum(SumKind.GROSS, amount, line, false, label, LOOSE));
                    return;
                }
            }
        }
    }

    private void line(int index, List<Sum> sums) {
        Line line = text.line(index);
        for (int i = 0; i < line.segments().size(); i++) {
            Segment segment = line.segments().get(i);
            if (segment.number() != null || segment.day() != null) {
                continue;
            }
            List<Amount> own = amounts(segment);
            int cut = own.isEmpty()
                    ? segment.text().length()
                    : own.get(0).number().start();
            String label = segment.text().substring(0, cut);
            if (label.length() > LONGEST_LABEL || label.isBlank()) {
                continue;
            }
            String bare = SumLabels.bare(label);
            PhraseBook.Hit<SumKind> hit = hit(bare);
            if (hit != null) {
                boolean exact = Vocabulary.SUMS.exactly(bare) != null;
                labelled(index, i, Label.of(segment, 0, cut), hit.meaning(), exact, own, sums);
            }
        }
    }

    private static PhraseBook.@Nullable Hit<SumKind> hit(String bare) {
        List<PlainWord> words = PlainText.words(bare);
        return words.isEmpty() ? null : Vocabulary.SUMS.at(words, 0);
    }

    private void labelled(
            int index, int at, Label label, SumKind kind, boolean exact, List<Amount> own, List<Sum> sums) {
        List<Amount> amounts = new ArrayList<>(own);
        if (amounts.isEmpty() || !exact) {
            amounts.addAll(beside(text.line(index), at));
        }
        if (!amounts.isEmpty()) {
            Amount last = amounts.get(amounts.size() - 1);
            sums.add(sum(kind, last, index, exact, label, exact ? EXACT : LOOSE));
            threeInARow(amounts, index, label, sums);
        } else if (exact) {
            below(index, at, label, kind, sums);
        }
    }

    /** Net, tax and gross side by side behind one label. */
    private void threeInARow(List<Amount> amounts, int index, Label label, List<Sum> sums) {
        int size = amounts.size();
        if (size < 3) {
            return;
        }
        Amount net = amounts.get(size - 3);
        Amount tax = amounts.get(size - 2);
        Amount gross = amounts.get(size - 1);
        boolean adds = net.number()
                        .value()
                        .add(tax.number().value())
                        .compareTo(gross.number().value())
                == 0;
        if (adds && net.number().value().signum() != 0) {
            sums.add(sum(SumKind.NET, net, index, true, label, LOOSE));
            sums.add(sum(SumKind.TAX, tax, index, true, label, LOOSE));
            sums.add(sum(SumKind.GROSS, gross, index, true, label, LOOSE));
        }
    }

    /** Amounts to the right (to the left of a right-to-left label) up to the next words. */
    private List<Amount> beside(Line line, int at) {
        boolean leftward = Places.leftward(line.segments().get(at));
        List<Amount> found = beside(line, at, leftward ? -1 : 1);
        // why: labels in two tongues stand in forms that run from left to right, too
        return found.isEmpty() && leftward ? beside(line, at, 1) : found;
    }

    private List<Amount> beside(Line line, int at, int step) {
        List<Amount> found = new ArrayList<>();
        for (int i = at + step; i >= 0 && i < line.segments().size(); i += step) {
            Segment segment = line.segments().get(i);
            List<Amount> amounts = amounts(segment);
            if ((amounts.isEmpty() && !MONEY_ONLY.matcher(segment.text()).matches()) || words(segment)) {
                break;
            }
            found.addAll(amounts);
        }
        return found;
    }

    /** Whether a segment says more than an amount with its currency. */
    private static boolean words(Segment segment) {
        long letters = segment.text().chars().filter(Character::isLetter).count();
        return segment.number() == null && letters > 4 && hit(SumLabels.bare(segment.text())) != null;
    }

    private void below(int index, int at, Label printed, SumKind kind, List<Sum> sums) {
        Segment label = text.line(index).segments().get(at);
        Box box = label.box();
        double reach = box.y1() + REACH * label.height();
        List<Sum> rows = new ArrayList<>();
        for (int i = index + 1; i < Math.min(text.paper().lines().size(), index + 1 + ROWS_BELOW); i++) {
            Line line = text.line(i);
            if (line.page() != text.line(index).page()
                    || line.box().y0() > reach
                    || text.itemLines().contains(i)
                    || (!rows.isEmpty() && labelled(line))) {
                break;
            }
            for (Segment segment : line.segments()) {
                List<Amount> amounts = amounts(segment);
                if (Places.under(box, segment.box()) && amounts.size() == 1 && !words(segment) && !says(segment)) {
                    rows.add(sum(kind, amounts.get(0), i, true, printed, BELOW));
                } else if (Places.under(box, segment.box())
                        && amounts.isEmpty()
                        && rows.isEmpty()
                        && Places.isLabel(segment)) {
                    return;
                }
            }
        }
        Segment same = !rows.isEmpty() || index + 1 >= text.paper().lines().size()
                ? null
                : Places.sameRank(text.line(index), text.line(index + 1), at);
        if (same != null && amounts(same).size() == 1) {
            rows.add(sum(kind, amounts(same).get(0), index + 1, true, printed, BELOW));
        }
        sums.addAll(whole(rows));
    }

    /** The last of several amounts when it is their sum, else all of them as parts. */
    private static List<Sum> whole(List<Sum> rows) {
        int size = rows.size();
        if (size < 2) {
            return rows;
        }
        Sum last = rows.get(size - 1);
        BigDecimal before =
                rows.subList(0, size - 1).stream().map(Sum::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return before.compareTo(last.amount()) == 0
                ? List.of(last)
                : rows.stream().map(Sum::asPart).toList();
    }

    /** Whether a segment names something with a number, "Bon-Nr. 4471", rather than giving an amount. */
    private static boolean says(Segment segment) {
        long letters = segment.text().chars().filter(Character::isLetter).count();
        return segment.number() == null
                && letters > 4
                && Currencies.strong(segment.text()).isEmpty()
                && Currencies.named(segment.text()).isEmpty();
    }

    /** Whether the amounts of a line have a label of their own before them. */
    private static boolean labelled(Line line) {
        return line.segments().stream()
                .anyMatch(
                        segment -> segment.text().strip().endsWith(":") || hit(SumLabels.bare(segment.text())) != null);
    }

    private List<Amount> amounts(Segment segment) {
        List<Amount> amounts = new ArrayList<>();
        if (segment.number() != null) {
            boolean percent = segment.text().contains("%");
            return percent
                    ? List.of()
                    : List.of(new Amount(
                            segment,
                            new Found<>(segment.number(), 0, segment.text().length(), true)));
        }
        for (Found<BigDecimal> number : numbers.in(segment.text())) {
            boolean percent = PERCENT_BEHIND
                            .matcher(segment.text().substring(number.end()))
                            .matches()
                    || PERCENT_BEFORE
                            .matcher(segment.text().substring(0, number.start()))
                            .find();
            boolean name = LONG_NUMBER
                    .matcher(segment.text().substring(number.start(), number.end()))
                    .matches();
            if (!percent && !name) {
                amounts.add(new Amount(segment, number));
            }
        }
        return amounts;
    }

    private Sum sum(SumKind kind, Amount amount, int line, boolean exact, Label label, double confidence) {
        Segment segment = amount.segment();
        Found<BigDecimal> number = amount.number();
        Provenance where = segment.where(number.start(), number.end());
        double legible = segment.confidence(number.start(), number.end());
        ReadingMethod method = where instanceof Provenance.InCell
                ? ReadingMethod.PARSED
                : legible < 1 ? ReadingMethod.OCR : ReadingMethod.LAYOUT;
        Field field = Field.of(
                new FieldValue.Number(number.value()),
                segment.text().substring(number.start(), number.end()),
                label.text(),
                Confidence.clamped(confidence * legible),
                method,
                where);
        return new Sum(kind, number.value(), line, exact, field, label.where(), false);
    }
}
