package io.kraftd.usecases.assistant.fact;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days a question names: {@code 2026-12-04}, {@code 4 December 2026}, {@code December 4, 2026}, {@code 4.12.2026}. */
public final class Days {
    private static final Map<String, Month> MONTHS = new TreeMap<>(Map.ofEntries(
            Map.entry("jan", Month.JANUARY),
            Map.entry("feb", Month.FEBRUARY),
            Map.entry("fev", Month.FEBRUARY),
            Map.entry("mar", Month.MARCH),
            Map.entry("apr", Month.APRIL),
            Map.entry("avr", Month.APRIL),
            Map.entry("may", Month.MAY),
            Map.entry("mai", Month.MAY),
            Map.entry("jun", Month.JUNE),
            Map.entry("jul", Month.JULY),
            Map.entry("aug", Month.AUGUST),
            Map.entry("aou", Month.AUGUST),
            Map.entry("sep", Month.SEPTEMBER),
            Map.entry("oct", Month.OCTOBER),
            Map.entry("okt", Month.OCTOBER),
            Map.entry("nov", Month.NOVEMBER),
            Map.entry("dec", Month.DECEMBER),
            Map.entry("dez", Month.DECEMBER)));
    private static final String MONTH =
            "(jan\\w*|feb\\w*|fev\\w*|mar(?:ch|z|s)?|apr\\w*|avr\\w*|may|mai|june?|juni|juin|july?|juli|juillet|aug\\w*|aout|sep\\w*|o[ck]t\\w*|nov\\w*|de[cz]\\w*)";
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)");
    private static final Pattern DOTTED = Pattern.compile("(?<!\\d)(\\d{1,2})[./](\\d{1,2})[./](\\d{4})(?!\\d)");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of |de )?" + MONTH + "\\.?,? (\\d{4})");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})" + MONTH + "\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");

    private static final Pattern ANY_DAY_FIRST = Pattern.compile(DAY_FIRST.pattern(), Pattern.CASE_INSENSITIVE);
    private static final Pattern ANY_MONTH_FIRST = Pattern.compile(MONTH_FIRST.pattern(), Pattern.CASE_INSENSITIVE);

    private Days() {}

    /** All days of a folded text that exist, in the order they are written this or that way. */
    public static List<LocalDate> in(String folded) {
        List<LocalDate> days = new ArrayList<>();
        ISO.matcher(folded)
                .results()
                .forEach(m -> add(days, number(m.group(1)), number(m.group(2)), number(m.group(3))));
        DOTTED.matcher(folded)
                .results()
                .forEach(m -> add(days, number(m.group(3)), number(m.group(2)), number(m.group(1))));
        DAY_FIRST
                .matcher(folded)
                .results()
                .forEach(m -> add(days, number(m.group(3)), month(m.group(2)), number(m.group(1))));
        MONTH_FIRST
                .matcher(folded)
                .results()
                .forEach(m -> add(days, number(m.group(3)), month(m.group(1)), number(m.group(2))));
        return days;
    }

    /** A text without its days. */
    public static String without(String text) {
        String rest = text;
        for (Pattern form : List.of(ISO, DOTTED, ANY_DAY_FIRST, ANY_MONTH_FIRST)) {
            rest = form.matcher(rest).replaceAll(" ");
        }
        return rest;
    }

    /** The month a folded text names with its year; empty when it names none or a day of it. */
    public static Optional<YearMonth> monthIn(String folded) {
        Matcher match = Pattern.compile("(?<!\\p{L})" + MONTH + " (\\d{4})").matcher(folded);
        return in(folded).isEmpty() && match.find()
                ? Optional.of(YearMonth.of(number(match.group(2)), month(match.group(1))))
                : Optional.empty();
    }

    private static int month(String name) {
        Month month = MONTHS.get(name.substring(0, 3));
        return month == null ? 0 : month.getValue();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static void add(List<LocalDate> days, int year, int month, int day) {
        try {
            LocalDate found = LocalDate.of(year, month, day);
            if (!days.contains(found)) {
                days.add(found);
            }
        } catch (DateTimeException noSuchDay) {
            // why: the 31st of a short month is no day, so the question names none here.
            return;
        }
    }
}
