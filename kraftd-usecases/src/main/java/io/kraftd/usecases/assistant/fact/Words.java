package io.kraftd.usecases.assistant.fact;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values as an answer writes them. */
public final class Words {
    private static final int LONGEST = 300;
    private static final Pattern AMOUNT = Pattern.compile("(?<![\\w.,-])(\\d+(?:\\.\\d+)?)(?![\\w.-])(?: ("
            + Currency.getAvailableCurrencies().stream()
                    .map(Currency::getCurrencyCode)
                    .collect(Collectors.joining("|"))
            + ")\\b)?");

    private Words() {}

    /** An amount at its currency's minor units, or with more digits when it has more. */
    public static String money(BigDecimal amount, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal plain = amount.stripTrailingZeros();
        BigDecimal shown = plain.scale() < digits ? plain.setScale(digits, RoundingMode.UNNECESSARY) : plain;
        return number(shown) + " " + currency;
    }

    /** A computed amount rounded to its currency's minor units. */
    public static String rounded(BigDecimal amount, Currency currency) {
        return money(amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP), currency);
    }

    /** All digits, the whole part in groups of three. */
    public static String number(BigDecimal value) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        int digits = Math.max(0, value.scale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** A share of 1 or 100 without needless zeros. */
    public static String plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return number(stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped);
    }

    /** A calculation with its amounts at minor units and its digits in groups. */
    public static String formula(String text) {
        return AMOUNT.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        match.group(2) == null
                                ? number(new BigDecimal(match.group(1)))
                                : money(new BigDecimal(match.group(1)), Currency.getInstance(match.group(2)))));
    }

    /** Names one after the other: {@code A, B and C}. */
    public static String list(List<String> names) {
        if (names.size() < 2) {
            return String.join("", names);
        }
        return String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.get(names.size() - 1);
    }

    /** Text of a document on one line and of bounded length; {@code —} when there is none. */
    public static String quoted(@Nullable Object text) {
        if (text == null) {
            return "—";
        }
        String line = text.toString().replaceAll("[\\p{C}\\s]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }

    /** A sentence ended by a full stop. */
    public static String sentence(String text) {
        String stripped = text.strip();
        boolean ended = stripped.endsWith(".") || stripped.endsWith("?") || stripped.endsWith("!");
        return ended ? stripped : stripped + ".";
    }
}
