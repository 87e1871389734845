package io.kraftd.domain.intelligence.lines;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.text.Segment;
import io.kraftd.domain.intelligence.value.Found;
import io.kraftd.domain.intelligence.value.Numbers;
import io.kraftd.domain.intelligence.words.Currencies;
import io.kraftd.domain.intelligence.words.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The one number of a cell.
 *
 * @param unit the unit printed with it, in familiar spelling; {@code null} without one
 * @param percent whether a percent sign stands with it
 */
record Figure(
        BigDecimal value, String raw, @Nullable String unit, boolean percent, Provenance where, double confidence) {
    private static final Pattern NOISE = Pattern.compile("[\\s\\p{Sc}\\p{Punct}·•–−×■□�]+");
    private static final Pattern UNIT_WORDS =
            Pattern.compile("[\\p{L}\\p{M}.'’/-]{3,14}(?:\\s[\\p{L}\\p{M}.'’/-]{1,14}){0,2}");
    private static final int STRAY_LETTERS = 2;

    /** Reads a cell; {@code null} when it is empty, holds words, or holds several numbers. */
    static @Nullable Figure of(@Nullable Segment cell, Numbers numbers) {
        if (cell == null) {
            return null;
        }
        if (cell.number() != null) {
            boolean percent = cell.text().contains("%");
            BigDecimal value = percent ? cell.number().movePointRight(2) : cell.number();
            return new Figure(value, cell.text(), unitAround(cell.text(), numbers), percent, cell.where(), 1);
        }
        if (cell.day() != null) {
            return null;
        }
        List<Found<BigDecimal>> found = numbers.in(cell.text());
        if (found.isEmpty() || found.size() > 2) {
            return null;
        }
        return read(cell, found.get(0), found.size() == 1);
    }

    /** Reads a cell of quantities, where one number at the front counts whatever words stand behind it: "41 ramettes". */
    static @Nullable Figure counted(@Nullable Segment cell, Numbers numbers) {
        Figure figure = of(cell, numbers);
        if (figure != null || cell == null || cell.day() != null) {
            return figure;
        }
        List<Found<BigDecimal>> found = numbers.in(cell.text());
        if (found.size() != 1
                || !strip(cell.text().substring(0, found.get(0).start())).isEmpty()) {
            return null;
        }
        Found<BigDecimal> number = found.get(0);
        String behind = cell.text().substring(number.end()).strip();
        return !UNIT_WORDS.matcher(behind).matches()
                ? null
                : new Figure(
                        number.value(),
                        cell.text(),
                        behind,
                        false,
                        cell.where(number.start(), number.end()),
                        cell.confidence(number.start(), number.end()));
    }

    private static @Nullable Figure read(Segment cell, Found<BigDecimal> number, boolean alone) {
        String text = cell.text();
        String before = strip(text.substring(0, number.start()));
        String after = strip(text.substring(number.end()));
        String unit = unit(before, after, text.substring(number.end()));
        boolean clean = before.length() <= STRAY_LETTERS || money(before);
        boolean cleanBehind = after.length() <= STRAY_LETTERS || money(after) || unit != null;
        if (!clean || !cleanBehind || (!alone && unit == null)) {
            return null;
        }
        return new Figure(
                number.value(),
                text,
                unit,
                text.contains("%"),
                cell.where(number.start(), number.end()),
                cell.confidence(number.start(), number.end()));
    }

    private static @Nullable String unitAround(String text, Numbers numbers) {
        if (text.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        List<Found<BigDecimal>> found = numbers.in(text);
        return found.size() != 1
                ? null
                : unit(
                        "",
                        strip(text.substring(found.get(0).end())),
                        text.substring(found.get(0).end()));
    }

    private static @Nullable String unit(String before, String after, String printed) {
        if (!after.isEmpty()) {
            return Units.of(printed).or(() -> Units.leading(printed)).orElse(null);
        }
        return before.isEmpty() ? null : Units.of(before).orElse(null);
    }

    private static boolean money(String letters) {
        return !Currencies.strong(letters).isEmpty()
                || !Currencies.named(letters).isEmpty();
    }

    private static String strip(String text) {
        return NOISE.matcher(text).replaceAll("");
    }
}
