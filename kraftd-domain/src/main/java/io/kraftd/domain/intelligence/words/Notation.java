package io.kraftd.domain.intelligence.words;

import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.text.PlainText;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.value.DateOrder;
import io.kraftd.domain.intelligence.value.DateOrders;
import io.kraftd.domain.intelligence.value.Dates;
import io.kraftd.domain.intelligence.value.DecimalMark;
import io.kraftd.domain.intelligence.value.Numbers;
import java.util.List;
import java.util.Set;

/** How one document writes: its language, its numbers, its days. */
public record Notation(Language language, DecimalMark mark, DateOrder order) {
    private static final int ENOUGH = 4000;
    private static final Set<String> THREE_DECIMALS = Set.of("KWD", "BHD", "OMR", "JOD", "TND", "LYD", "IQD");

    /** Decides over the whole document (the first thousands of segments of a very long one). */
    public static Notation of(Paper paper) {
        List<Segment> segments = paper.lines().stream()
                .map(Line::segments)
                .flatMap(List::stream)
                .limit(ENOUGH)
                .toList();
        List<String> texts = segments.stream().map(Segment::text).toList();
        List<String> printed = segments.stream()
                .filter(segment -> segment.number() == null)
                .map(Segment::text)
                .map(PlainText::westernDigits)
                .toList();
        Language language = Language.of(texts.stream().map(PlainText::of).toList());
        return new Notation(language, mark(printed, texts), DateOrders.of(texts, language == Language.ENGLISH));
    }

    /** A reader for its numbers. */
    public Numbers numbers() {
        return new Numbers(mark);
    }

    /** A reader for its days. */
    public Dates dates() {
        return new Dates(order);
    }

    private static DecimalMark mark(List<String> printed, List<String> texts) {
        boolean threeDecimals =
                texts.stream().flatMap(text -> Currencies.strong(text).stream()).anyMatch(THREE_DECIMALS::contains);
        DecimalMark three = threeDecimals ? DecimalMark.ofThreeDecimals(printed) : DecimalMark.UNKNOWN;
        return three == DecimalMark.UNKNOWN ? DecimalMark.of(printed) : three;
    }
}
