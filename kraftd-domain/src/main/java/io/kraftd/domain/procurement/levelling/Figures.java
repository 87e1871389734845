package io.kraftd.domain.procurement.levelling;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Decimal arithmetic of levelling: DECIMAL128, unrounded. */
final class Figures {
    static final MathContext EXACT = MathContext.DECIMAL128;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HALF_CENT = new BigDecimal("0.005");

    private Figures() {}

    static BigDecimal times(BigDecimal one, BigDecimal other) {
        return one.multiply(other, EXACT);
    }

    static BigDecimal over(BigDecimal one, BigDecimal other) {
        return one.divide(other, EXACT);
    }

    /** What is left of 1 after taking off this percentage. */
    static BigDecimal less(@Nullable BigDecimal percent) {
        return percent == null ? BigDecimal.ONE : BigDecimal.ONE.subtract(over(percent, HUNDRED));
    }

    /** 1 and this percentage of it. */
    static BigDecimal plus(BigDecimal percent) {
        return BigDecimal.ONE.add(over(percent, HUNDRED));
    }

    /**
     * Whether a printed amount and a computed one differ by no more than rounding: a cent, and what half a cent of the
     * rounded unit price comes to over the quantity, but never more than half a percent.
     */
    static boolean agree(BigDecimal printed, BigDecimal computed, BigDecimal units) {
        BigDecimal byPrice = times(units.abs(), HALF_CENT).min(times(printed.abs(), HALF_CENT));
        return printed.subtract(computed).abs().compareTo(CENT.add(byPrice)) <= 0;
    }

    static boolean same(BigDecimal one, BigDecimal other) {
        return one.round(MathContext.DECIMAL64).compareTo(other.round(MathContext.DECIMAL64)) == 0;
    }

    /** A figure for people: plain, at most 6 decimals, no trailing zeros. */
    static String shown(BigDecimal figure) {
        BigDecimal six = figure.setScale(Math.min(6, Math.max(figure.scale(), 0)), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return six.setScale(Math.max(0, six.scale())).toPlainString();
    }
}
