package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Lagrange multipliers on "each supplier reaches the minimum order value": by how much the price of each supplier has to
 * sink before the cheapest choice gives it enough. Found by bisection, one supplier after the other, in floating point; any
 * share from 0 to below 1 makes a valid bound.
 */
final class OrderPressure {
    private static final int ROUNDS = 3;

    private final int[] members;
    private final double[][] amounts;
    private final double[] shares;
    private final double least;

    private OrderPressure(Market market, int[] members, BigDecimal least) {
        this.members = members;
        this.least = least.doubleValue();
        this.shares = new double[members.length];
        this.amounts = new double[market.items().size()][members.length];
        for (int item = 0; item < amounts.length; item++) {
            for (int m = 0; m < members.length; m++) {
                amounts[item][m] = market.offers(item, members[m])
                        ? market.amount(item, members[m]).doubleValue()
                        : Double.POSITIVE_INFINITY;
            }
        }
    }

    /** By supplier of the market the share of its price to be taken off, with few decimals. */
    static BigDecimal[] shares(Market market, int[] members) {
        BigDecimal[] shares = new BigDecimal[market.size()];
        Arrays.fill(shares, BigDecimal.ZERO);
        BigDecimal least = market.least();
        if (least != null) {
            double[] found = new OrderPressure(market, members, least).balance();
            for (int m = 0; m < members.length; m++) {
                shares[members[m]] = Share.exact(found[m]);
            }
        }
        return shares;
    }

    private double[] balance() {
        for (int round = 0; round < ROUNDS; round++) {
            for (int m = 0; m < members.length; m++) {
                balance(m);
            }
        }
        return shares;
    }

    private void balance(int m) {
        shares[m] = Share.least(share -> {
            shares[m] = share;
            return given(m) >= least;
        });
    }

    /** What the supplier gets when each item goes where it is cheapest at the prices so lowered. */
    private double given(int m) {
        double given = 0;
        for (double[] offers : amounts) {
            if (offers[m] < Double.POSITIVE_INFINITY && cheapest(offers) == m) {
                given += offers[m];
            }
        }
        return given;
    }

    private int cheapest(double[] offers) {
        int best = 0;
        for (int m = 1; m < offers.length; m++) {
            best = offers[m] * (1 - shares[m]) < offers[best] * (1 - shares[best]) ? m : best;
        }
        return best;
    }
}
