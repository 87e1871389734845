package io.kraftd.domain.procurement.comparison;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;
import java.util.List;

/** Decimal arithmetic of comparisons: DECIMAL128, rounded only where figures are shown or ties are judged. */
final class Figures {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private Figures() {}

    static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one.multiply(other, MathContext.DECIMAL128);
    }

    static BigDecimal over(BigDecimal one, BigDecimal other) {
        return one.divide(other, MathContext.DECIMAL128);
    }

    /** At the minor units of the currency; unchanged when it has none. */
    static BigDecimal shown(BigDecimal amount, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        return digits < 0 ? amount : amount.setScale(digits, RoundingMode.HALF_UP);
    }

    /** The middle value, or the mean of the middle two; there is at least one. */
    static BigDecimal median(Collection<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int half = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(half)
                : over(sorted.get(half - 1).add(sorted.get(half)), TWO);
    }
}
