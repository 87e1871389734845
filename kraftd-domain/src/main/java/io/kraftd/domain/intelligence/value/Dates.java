package io.kraftd.domain.intelligence.value;

import io.kraftd.domain.intelligence.text.PlainText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads days: 2026-01-15, 15.01.2026, 15/01/26, 01/15/2026, 15 January 2026, January 15, 2026, 2nd May 2005, 15-Jan-26,
 * 11. Juli 2014, 1er mars 2023, and month names of the other languages.
 */
public final class Dates {
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<![\\d/.-])((?:19|20)\\d{2})([-/.])(\\d{1,2})\\2(\\d{1,2})(?![\\d])");
    private static final Pattern NUMERIC = Pattern.compile(
            "(?<![\\d/.-])(\\d{1,2})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?((?:19|20)\\d{2}|\\d{2})(?![\\d]|[/.-]\\d)");
    private static final Pattern DAY_NAME_YEAR = Pattern.compile(
            "(?<![\\d])(\\d{1,2})(?:st|nd|rd|th|er|º|°)?[\\s.,/-]{0,3}(?:of |de |d')?([\\p{L}\\p{M}]{3,12})[\\s.,/'-]{0,3}(?:de |del |of )?((?:19|20)\\d{2}|\\d{2})(?![\\d])");
    private static final Pattern NAME_DAY_YEAR = Pattern.compile(
            "([\\p{L}\\p{M}]{3,12})[\\s.]{1,2}(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,2}((?:19|20)\\d{2})(?![\\d])");
    private static final int CENTURY = 2000;
    private static final int LAST_MONTH = 12;

    private final DateOrder order;

    /** A reader for a document with this order of day and month. */
    public Dates(DateOrder order) {
        this.order = order;
    }

    /** All days of a text in their order; not certain where day and month could be exchanged. */
    public List<Found<LocalDate>> in(String printed) {
        String text = PlainText.westernDigits(printed);
        List<Found<LocalDate>> found = new ArrayList<>();
        if (text.chars().noneMatch(Character::isDigit)) {
            return found;
        }
        collect(found, YEAR_FIRST.matcher(text), m -> day(m.group(1), m.group(3), m.group(4)), m -> true);
        collect(found, NUMERIC.matcher(text), this::numeric, m -> order != DateOrder.UNKNOWN || !ambiguous(m));
        collect(found, DAY_NAME_YEAR.matcher(text), m -> named(m.group(3), m.group(2), m.group(1)), m -> true);
        collect(found, NAME_DAY_YEAR.matcher(text), m -> named(m.group(3), m.group(1), m.group(2)), m -> true);
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** The first day of a text. */
    public Optional<Found<LocalDate>> first(String text) {
        return in(text).stream().findFirst();
    }

    /** Numeric days of a text with their first and second part, for deciding the order. */
    static List<int[]> numericParts(String text) {
        List<int[]> parts = new ArrayList<>();
        Matcher matcher = NUMERIC.matcher(PlainText.westernDigits(text));
        while (matcher.find()) {
            int sign = matcher.group(2).charAt(0);
            parts.add(new int[] {number(matcher.group(1)), number(matcher.group(3)), sign, year(matcher.group(4))});
        }
        return parts;
    }

    private interface Reading {
        @Nullable
        LocalDate of(Matcher matcher);
    }

    private interface Certainty {
        boolean of(Matcher matcher);
    }

    private static void collect(List<Found<LocalDate>> found, Matcher matcher, Reading reading, Certainty certainty) {
        while (matcher.find()) {
            LocalDate day = reading.of(matcher);
            int from = matcher.start();
            int to = matcher.end();
            if (day != null && found.stream().noneMatch(other -> other.start() < to && other.end() > from)) {
                found.add(new Found<>(day, from, to, certainty.of(matcher)));
            }
        }
    }

    private @Nullable LocalDate numeric(Matcher matcher) {
        int first = number(matcher.group(1));
        int second = number(matcher.group(3));
        // why: with points the day stands first wherever points are used
        boolean monthFirst = matcher.group(2).charAt(0) == '.' ? second > LAST_MONTH : monthFirst(first, second);
        int year = year(matcher.group(4));
        return monthFirst ? day(year, first, second) : day(year, second, first);
    }

    private boolean monthFirst(int first, int second) {
        return second > LAST_MONTH || (first <= LAST_MONTH && order == DateOrder.MONTH_FIRST);
    }

    private static boolean ambiguous(Matcher matcher) {
        int first = number(matcher.group(1));
        int second = number(matcher.group(3));
        return matcher.group(2).charAt(0) != '.' && first <= LAST_MONTH && second <= LAST_MONTH && first != second;
    }

    private static @Nullable LocalDate named(String year, String name, String day) {
        Integer month = MonthNames.month(PlainText.of(name).replace(" ", ""));
        return month == null ? null : day(year(year), month, number(day));
    }

    private static @Nullable LocalDate day(String year, String month, String day) {
        return day(number(year), number(month), number(day));
    }

    static @Nullable LocalDate day(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            // why: 31.02. or 45/13 is no day, and no day is the answer
            return null;
        }
    }

    private static int year(String digits) {
        return digits.length() == 2 ? CENTURY + number(digits) : number(digits);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
