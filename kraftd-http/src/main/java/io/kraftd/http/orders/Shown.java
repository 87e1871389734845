package io.kraftd.http.orders;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/** Figures as people read them; everything is still computed with all digits. */
public final class Shown {
    private static final int MOST_DECIMALS = 8;

    private Shown() {}

    /** An amount at the minor units of its currency. */
    public static BigDecimal amount(BigDecimal amount, Currency currency) {
        return amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
    }

    /** An amount to which a page's price counts, in parts of a minor unit: two decimals more where they say something. */
    public static BigDecimal smallAmount(BigDecimal amount, Currency currency) {
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal exact = amount.setScale(digits + 2, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.setScale(Math.max(digits, exact.scale()));
    }

    /** The same of an amount that may be unknown. */
    public static @Nullable BigDecimal maybeAmount(@Nullable BigDecimal amount, Currency currency) {
        return amount == null ? null : amount(amount, currency);
    }

    /** A unit price, quantity or percentage: at most 8 decimals and no trailing zeros. */
    public static BigDecimal figure(BigDecimal figure) {
        BigDecimal rounded =
                figure.scale() > MOST_DECIMALS ? figure.setScale(MOST_DECIMALS, RoundingMode.HALF_UP) : figure;
        BigDecimal plain = rounded.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** The same of a figure that may be unknown. */
    public static @Nullable BigDecimal maybeFigure(@Nullable BigDecimal figure) {
        return figure == null ? null : figure(figure);
    }
}
