package io.kraftd.usecases.assistant.gate;

import io.kraftd.usecases.assistant.desk.Spelling;
import io.kraftd.usecases.assistant.fact.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a text says in figures.
 *
 * @param days it names
 * @param numbers each with every way to read it: {@code 1.250} is one and a quarter, or a thousand and more
 * @param amounts numbers beside a currency, which are among the numbers too
 * @param names numbers of papers, file names and other words with letters and digits, folded
 */
record Written(List<LocalDate> days, List<List<BigDecimal>> numbers, List<Amount> amounts, List<String> names) {
    /** A number beside a currency. */
    record Amount(List<BigDecimal> readings, String currency) {}

    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toSet());
    private static final Map<String, String> SIGNS = Map.ofEntries(
            Map.entry("€", "EUR"),
            Map.entry("$", "USD"),
            Map.entry("£", "GBP"),
            Map.entry("euro", "EUR"),
            Map.entry("euros", "EUR"),
            Map.entry("dollar", "USD"),
            Map.entry("dollars", "USD"),
            Map.entry("pound", "GBP"),
            Map.entry("pounds", "GBP"));
    private static final String DIGITS =
            "\\d{1,3}(?<mark>[.,'’\u00a0\u202f ])\\d{3}(?:\\k<mark>\\d{3})*(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?";
    private static final Pattern NUMBER = Pattern.compile(
            "(?:(?<before>[A-Z]{3}|[€$£]) ?)?(?<![\\p{L}\\d])(?<digits>" + DIGITS
                    + ")(?: ?(?<after>[A-Z]{3}(?!\\p{L})|[€$£]|euros?|dollars?|pounds?|[kKmM](?!\\p{L})|thousand|million))?");
    private static final Pattern NAME = Pattern.compile(
            "[\\p{L}\\d][\\p{L}\\d_.-]*\\.(?:pdf|xlsx?|docx?|csv|xml|png|jpe?g)|(?<![\\p{L}\\d])(?=[\\p{L}\\d/-]*\\p{L})(?=[\\p{L}\\d/-]*\\d)\\p{L}[\\p{L}\\d]*(?:[-/][\\p{L}\\d]+)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ENUMERATION = Pattern.compile("(?m)^\\s*(?:\\d{1,2}[.)]|[-*•])\\s+");

    static Written in(String text) {
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
            List<BigDecimal> readings = scaled(readings(match.group("digits")), match.group("after"));
            numbers.add(readings);
            String currency = currency(match.group("before"), match.group("after"));
            if (!currency.isEmpty()) {
                amounts.add(new Amount(readings, currency));
            }
        }
        return new Written(days, numbers, amounts, names);
    }

    private static String currency(@Nullable String before, @Nullable String after) {
        for (String each : new String[] {after == null ? "" : after, before == null ? "" : before}) {
            if (CODES.contains(each)) {
                return each;
            }
            if (SIGNS.containsKey(each)) {
                return SIGNS.getOrDefault(each, "");
            }
        }
        return "";
    }

    private static List<BigDecimal> scaled(List<BigDecimal> readings, @Nullable String unit) {
        if (unit == null) {
            return readings;
        }
        int places = switch (unit) {
            case "k", "K", "thousand" -> 3;
            case "m", "M", "million" -> 6;
            default -> 0;
        };
        // why: "1.5 m" may be metres as well as millions.
        return places == 0
                ? readings
                : Stream.concat(
                                places == 6 && unit.length() == 1 ? readings.stream() : Stream.empty(),
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
