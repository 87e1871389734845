package io.kraftd.adapter.publishing.internal.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/** Figures as people read them: a point before the decimals, commas between thousands. */
public final class Shown {
    private static final int MOST_DECIMALS = 8;
    private static final int GROUP = 3;

    private Shown() {}

    /** With at least this many decimals and no trailing zeros beyond them, at most eight. */
    public static String figure(BigDecimal figure, int leastDecimals) {
        BigDecimal most =
                figure.scale() > MOST_DECIMALS ? figure.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : figure;
        BigDecimal bare = most.stripTrailingZeros();
        String plain = bare.setScale(Math.max(leastDecimals, bare.scale())).toPlainString();
        int sign = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - GROUP; at > sign; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** How many decimals amounts of this currency have (ISO 4217). */
    public static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }
}
