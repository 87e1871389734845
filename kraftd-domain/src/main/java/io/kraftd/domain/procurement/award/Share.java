package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.util.function.DoublePredicate;

/** A share of the price, from 0 to below 1: the Lagrange multiplier of the minimum order value. */
final class Share {
    private static final double MOST = 0.999;
    private static final int HALVINGS = 22;
    private static final int DECIMALS = 6;

    private Share() {}

    /** About the least share that is enough, when more is never worse; the greatest when none is. */
    static double least(DoublePredicate enough) {
        if (enough.test(0)) {
            return 0;
        }
        double low = 0;
        double high = MOST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (enough.test(middle)) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** The share with few decimals, for exact arithmetic. */
    static BigDecimal exact(double share) {
        return BigDecimal.valueOf(Math.round(share * Math.pow(10, DECIMALS)), DECIMALS);
    }
}
