package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * A lower bound for every set of suppliers, from Lagrange multipliers on "each item is given once" (facility location;
 * Cornuejols, Fisher, Nemhauser, 1977). The multipliers are found in floating point, where any value is allowed; the bound
 * they give is then computed exactly.
 */
final class SupplierBound {
    private static final int ROUNDS = 120;
    private static final double OVERSHOOT = 0.02;
    private static final double SLOWER = 0.95;

    private final Market market;
    private final double[][] amounts;
    private final double[] charges;
    private final BigDecimal[] worth;
    private final BigDecimal base;

    SupplierBound(Market market) {
        this.market = market;
        this.amounts = new double[market.items().size()][market.size()];
        for (int item = 0; item < amounts.length; item++) {
            for (int supplier = 0; supplier < market.size(); supplier++) {
                amounts[item][supplier] = market.offers(item, supplier)
                        ? market.amount(item, supplier).doubleValue()
                        : Double.MAX_VALUE;
            }
        }
        this.charges = Arrays.stream(market.charges())
                .mapToDouble(BigDecimal::doubleValue)
                .toArray();
        int scale = market.unit().scale();
        BigDecimal[] prices = Arrays.stream(multipliers())
                .mapToObj(price -> Double.isFinite(price) ? BigDecimal.valueOf(price) : BigDecimal.ZERO)
                .map(price -> price.setScale(scale, RoundingMode.HALF_EVEN))
                .toArray(BigDecimal[]::new);
        this.base = Arrays.stream(prices).reduce(BigDecimal.ZERO, BigDecimal::add);
        this.worth = IntStream.range(0, market.size())
                .mapToObj(supplier -> worth(supplier, prices))
                .toArray(BigDecimal[]::new);
    }

    /** The bound before any supplier is chosen. */
    BigDecimal base() {
        return base;
    }

    /** What using the supplier adds to the bound; negative when it brings more than it charges. */
    BigDecimal worth(int supplier) {
        return worth[supplier];
    }

    /** Suppliers that must be used first, then by what they bring. */
    int[] sequence() {
        return IntStream.range(0, market.size())
                .boxed()
                .sorted(Comparator.<Integer, Boolean>comparing(supplier -> !market.required()[supplier])
                        .thenComparing(supplier -> worth[supplier]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private BigDecimal worth(int supplier, BigDecimal[] prices) {
        double[] found =
                Arrays.stream(prices).mapToDouble(BigDecimal::doubleValue).toArray();
        BigDecimal share = Share.exact(share(supplier, found));
        BigDecimal left = BigDecimal.ONE.subtract(share);
        BigDecimal worth = market.charges()[supplier];
        worth = market.least() == null ? worth : worth.add(market.least().multiply(share));
        for (int item = 0; item < prices.length; item++) {
            if (market.offers(item, supplier)) {
                BigDecimal lowered = market.amount(item, supplier).multiply(left);
                worth = worth.add(lowered.subtract(prices[item]).min(BigDecimal.ZERO));
            }
        }
        return worth;
    }

    /** By how much the supplier's prices sink before it takes enough items for the minimum order value at these prices. */
    private double share(int supplier, double[] prices) {
        BigDecimal needed = market.least();
        if (needed == null) {
            return 0;
        }
        double enough = needed.doubleValue();
        return Share.least(share -> taken(supplier, prices, share) >= enough);
    }

    private double taken(int supplier, double[] prices, double share) {
        double taken = 0;
        for (int item = 0; item < prices.length; item++) {
            taken += taken(item, supplier, prices, share) ? amounts[item][supplier] : 0;
        }
        return taken;
    }

    private boolean taken(int item, int supplier, double[] prices, double share) {
        return amounts[item][supplier] * (1 - share) < prices[item];
    }

    private double[] multipliers() {
        double[] prices = new double[amounts.length];
        for (int item = 0; item < prices.length; item++) {
            prices[item] = amounts[item][market.ascending()[item][0]];
        }
        double[] best = prices.clone();
        double bestBound = Double.NEGATIVE_INFINITY;
        double step = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[] shares = shares(prices);
            double[] worths = worths(prices, shares);
            boolean[] open = open(worths);
            double bound = Arrays.stream(prices).sum() + sumOf(worths, open);
            if (bound > bestBound) {
                bestBound = bound;
                best = prices.clone();
            } else {
                step *= SLOWER;
            }
            double distance = step * (bestBound + Math.abs(bestBound) * OVERSHOOT - bound);
            if (!move(prices, shares, open, distance)) {
                break;
            }
        }
        return best;
    }

    private double[] shares(double[] prices) {
        return IntStream.range(0, charges.length)
                .mapToDouble(supplier -> share(supplier, prices))
                .toArray();
    }

    private double[] worths(double[] prices, double[] shares) {
        double[] worths = charges.clone();
        for (int supplier = 0; supplier < worths.length; supplier++) {
            worths[supplier] += market.least() == null ? 0 : market.least().doubleValue() * shares[supplier];
            for (int item = 0; item < prices.length; item++) {
                worths[supplier] += Math.min(0, amounts[item][supplier] * (1 - shares[supplier]) - prices[item]);
            }
        }
        return worths;
    }

    private boolean[] open(double[] worths) {
        boolean[] open = new boolean[worths.length];
        IntStream.range(0, worths.length)
                .filter(supplier -> worths[supplier] < 0)
                .boxed()
                .sorted(Comparator.comparing(supplier -> worths[supplier]))
                .limit(market.most())
                .forEach(supplier -> open[supplier] = true);
        return open;
    }

    private static double sumOf(double[] worths, boolean[] open) {
        return IntStream.range(0, open.length)
                .filter(supplier -> open[supplier])
                .mapToDouble(supplier -> worths[supplier])
                .sum();
    }

    /** Raises the price of items no open supplier takes, lowers that of items several take; false when there are none. */
    private boolean move(double[] prices, double[] shares, boolean[] open, double distance) {
        int[] missing = new int[prices.length];
        int squares = 0;
        for (int item = 0; item < prices.length; item++) {
            missing[item] = 1;
            for (int supplier = 0; supplier < open.length; supplier++) {
                missing[item] -= open[supplier] && taken(item, supplier, prices, shares[supplier]) ? 1 : 0;
            }
            squares += missing[item] * missing[item];
        }
        for (int item = 0; item < prices.length && squares > 0; item++) {
            prices[item] += distance / squares * missing[item];
        }
        return squares > 0;
    }
}
