package io.kraftd.app.print;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Currency;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Values as a person reads them; what was not read is the empty text. */
final class Plain {
    private Plain() {}

    /** One line without control characters: a document must not steer the terminal it is shown on. */
    static String text(@Nullable Object value) {
        return value == null
                ? ""
                : value.toString().replaceAll("[\\p{C}\\s]+", " ").strip();
    }

    /** How many decimals amounts in a currency have (ISO 4217); none for an unknown one. */
    static int minorDigits(@Nullable String currencyCode) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(currencyCode))
                .mapToInt(currency -> Math.max(0, currency.getDefaultFractionDigits()))
                .findFirst()
                .orElse(0);
    }

    /** All digits as read, the whole part in groups of three. */
    static String number(@Nullable BigDecimal value) {
        return number(value, 0);
    }

    /** The same with at least so many decimals. */
    static String number(@Nullable BigDecimal value, int decimals) {
        if (value == null) {
            return "";
        }
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        int digits = Math.max(decimals, value.scale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }
}
