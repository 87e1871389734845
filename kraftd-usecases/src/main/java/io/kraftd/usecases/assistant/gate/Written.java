package io.kraftd.usecases.assistant.gate;

import io.kraftd.usecases.assistant.desk.Spelling;
import io.kraftd.usecases.assistant.fact.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text says in figures.
 *
 * @param days it names
 * @param numbers each with every way to read it: {@code 1.250} is one and a quarter, or a thousand and more
 * @param amounts numbers beside a currency or another unit, which are among the numbers too
 * @param names numbers of papers, file names and other words with letters and digits, folded
 */
record Written(List<LocalDate> days, List<List<BigDecimal>> numbers, List<Amount> amounts, List<String> names) {
    /** A number beside its unit, by {@link Units}. */
    record Amount(List<BigDecimal> readings, String unit) {}

    private static final String DIGITS =
            "\\d{1,3}(?<mark>[.,'’\u00a0\u202f ])\\d{3}(?:\\k<mark>\\d{3})*(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?";
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?<before>[A-Z]{3}|[€$£])[: ]?)?(?<![\\p{L}\\d])(?<digits>" + DIGITS
                    + ")(?:[ -]?(?<scale>[kK](?!\\p{L})|[mM](?!\\p{L})|thousand|tausend|mille|mil|mila|duizend|million(?:en|s)?|millones|milioni|miljoen)(?!\\p{L}))?"
                    + "(?:[ -]?\\(?(?:in |US |U\\.S\\. |working |calendar )*(?<after>[A-Z]{3}(?!\\p{L})|(?i:"
                    + Units.ANY + ")(?!\\p{L})))?");
    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\d][\\p{L}\\d_.-]*\\.(?:pdf|xlsx?|docx?|csv|xml|png|jpe?g)|(?<![\\p{L}\\d])(?=[\\p{L}\\d/-]*\\p{L})(?=[\\p{L}\\d/-]*\\d)\\p{L}[\\p{L}\\d]*(?:[-/][\\p{L}\\d]+)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENUMERATION = Pattern.compile("(?m)^\\s*(?:\\d{1,2}[.)]|[-*•])\\s+");

    static Written in(String said) {
        String text = NumberWords.inDigits(Plain.of(said));
        String folded = Spelling.folded(text);
        List<LocalDate> days = Days.in(folded);
        String rest = Days.without(ENUMERATION.matcher(text).replaceAll(" "));
        List<String> names = NAME.matcher(rest)
                .results()
                .map(MatchResult::group)
                .map(Spelling::folded)
                .toList();
        rest = NAME.matcher(rest).replaceAll(" # ");
        List<List<BigDecimal>> numbers = new ArrayList<>();
        List<Amount> amounts = new ArrayList<>();
        Matcher match = NUMBER.matcher(rest);
        while (match.find()) {
            List<BigDecimal> readings = scaled(readings(match.group("digits")), match.group("scale"));
            numbers.add(readings);
            Stream.of(Units.of(match.group("after")), Units.of(match.group("before")))
                    .filter(unit -> !unit.isEmpty())
                    .findFirst()
                    .ifPresent(unit -> amounts.add(new Amount(readings, unit)));
        }
        return new Written(days, numbers, amounts, names);
    }

    private static List<BigDecimal> scaled(List<BigDecimal> readings, @Nullable String scale) {
        if (scale == null) {
            return readings;
        }
        String word = scale.toLowerCase(Locale.ROOT);
        int places = word.matches("m|million.*|millones|milioni|miljoen") ? 6 : 3;
        // why: "1.5 m" may be metres as well as millions.
        return Stream.concat(
                        word.equals("m") ? readings.stream() : Stream.empty(),
                        readings.stream().map(each -> each.movePointRight(places)))
                .toList();
    }

    private static List<BigDecimal> readings(String digits) {
        String plain = digits.replaceAll("['’\u00a0\u202f ]", "");
        int point = plain.lastIndexOf('.');
        int comma = plain.lastIndexOf(',');
        List<BigDecimal> readings = new ArrayList<>();
        if (point >= 0 && comma >= 0) {
            String decimal = point > comma
                    ? plain.replace(",", "")
                    : plain.replace(".", "").replace(',', '.');
            add(readings, decimal);
        } else if (point >= 0 || comma >= 0) {
            char mark = point >= 0 ? '.' : ',';
            boolean once = plain.indexOf(mark) == plain.lastIndexOf(mark);
            if (once) {
                add(readings, plain.replace(',', '.'));
            }
            if (!once || plain.length() - plain.lastIndexOf(mark) == 4) {
                add(readings, plain.replace(String.valueOf(mark), ""));
            }
        } else {
            add(readings, plain);
        }
        return readings;
    }

    private static void add(List<BigDecimal> readings, String decimal) {
        if (decimal.matches("\\d{1,30}(\\.\\d{1,30})?")) {
            readings.add(new BigDecimal(decimal));
        }
    }
}
