package io.kraftd.usecases.assistant.gate;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** When a number that was written is one that is known. */
final class Rounding {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int LEAST_DIGITS = 3;

    private Rounding() {}

    /** Equal, rounded to the decimals that were written, rounded to thousands when enough digits stay, or a share as percent. */
    static boolean same(BigDecimal fact, BigDecimal written) {
        return ofAmount(fact, written) || isPercent(fact, written);
    }

    /** The same of numbers with a unit, of which none is a share of 1. */
    static boolean ofAmount(BigDecimal fact, BigDecimal written) {
        return isRounded(fact, written) || isInThousands(fact, written);
    }

    private static boolean isRounded(BigDecimal fact, BigDecimal written) {
        int decimals = Math.max(0, written.scale());
        boolean whole = decimals == 0 && fact.stripTrailingZeros().scale() > 0;
        // why: 0.93 is not 1, and 93.3 is not 93 pieces; only larger numbers are told without their decimals.
        if (whole && fact.compareTo(HUNDRED) < 0) {
            return false;
        }
        return fact.setScale(decimals, RoundingMode.HALF_UP).compareTo(written) == 0;
    }

    private static boolean isInThousands(BigDecimal fact, BigDecimal written) {
        BigDecimal digits = written.stripTrailingZeros();
        return digits.scale() <= -3
                && digits.precision() >= LEAST_DIGITS
                && fact.setScale(digits.scale(), RoundingMode.HALF_UP).compareTo(written) == 0;
    }

    /** Whether a share of 1 is this percentage. */
    static boolean isPercent(BigDecimal fact, BigDecimal written) {
        boolean share = fact.signum() > 0 && fact.compareTo(BigDecimal.ONE) <= 0;
        return share
                && written.scale() >= 1
                && fact.multiply(HUNDRED)
                                .setScale(written.scale(), RoundingMode.HALF_UP)
                                .compareTo(written)
                        == 0;
    }
}
