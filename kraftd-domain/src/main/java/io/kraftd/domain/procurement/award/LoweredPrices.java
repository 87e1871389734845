package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The prices of a set of suppliers lowered by {@link OrderPressure}, exact, and the bound they give. */
final class LoweredPrices {
    /**
     * The cheapest choice at lowered prices.
     *
     * @param choice by item a supplier
     * @param plain lower bound on every award that the options leave
     * @param bound the same, raised by what it costs at least to give something to those left with nothing
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Relaxed(int[] choice, BigDecimal plain, BigDecimal bound) {}

    private final Market market;
    private final int[] members;
    private final @Nullable BigDecimal[][] lowered;
    private final BigDecimal base;

    LoweredPrices(Market market, int[] members) {
        this.market = market;
        this.members = members;
        BigDecimal[] shares = OrderPressure.shares(market, members);
        this.lowered = new BigDecimal[market.items().size()][market.size()];
        for (int item = 0; item < lowered.length; item++) {
            for (int supplier : members) {
                lowered[item][supplier] = market.offers(item, supplier)
                        ? market.amount(item, supplier).multiply(BigDecimal.ONE.subtract(shares[supplier]))
                        : null;
            }
        }
        BigDecimal least = market.least() == null ? BigDecimal.ZERO : market.least();
        this.base = Arrays.stream(members)
                .mapToObj(supplier -> market.charges()[supplier].add(shares[supplier].multiply(least)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How much more the supplier asks for the item than the one chosen. */
    BigDecimal dearer(int item, int supplier, int[] choice) {
        return price(item, supplier).subtract(price(item, choice[item]));
    }

    /** The cheapest choice the options leave, each of which has one for every item; {@code null} when none can do. */
    @Nullable
    Relaxed relax(Options options) {
        if (!reachable(options)) {
            return null;
        }
        int[] choice = IntStream.range(0, lowered.length)
                .map(item -> cheapest(item, options))
                .toArray();
        BigDecimal plain = base;
        for (int item = 0; item < choice.length; item++) {
            plain = plain.add(price(item, choice[item]));
        }
        return new Relaxed(choice, plain, plain.add(entry(options, choice)));
    }

    private int cheapest(int item, Options options) {
        int best = -1;
        for (int supplier : members) {
            if (options.has(item, supplier)
                    && (best < 0 || price(item, supplier).compareTo(price(item, best)) < 0)) {
                best = supplier;
            }
        }
        return best;
    }

    /** Whether each supplier could get something and enough, if it got all it may get. */
    private boolean reachable(Options options) {
        return Arrays.stream(members).filter(market::needs).allMatch(supplier -> {
            BigDecimal sum = null;
            for (int item = 0; item < lowered.length; item++) {
                if (options.has(item, supplier)) {
                    BigDecimal most = market.amount(item, supplier).max(BigDecimal.ZERO);
                    sum = sum == null ? most : sum.add(most);
                }
            }
            return sum != null && (market.least() == null || sum.compareTo(market.least()) >= 0);
        });
    }

    // why: items given to different suppliers are different items, so what each costs more adds up.
    private BigDecimal entry(Options options, int[] choice) {
        BigDecimal entry = BigDecimal.ZERO;
        for (int supplier : members) {
            int each = supplier;
            if (market.needs(supplier) && Arrays.stream(choice).noneMatch(chosen -> chosen == each)) {
                int item = closest(supplier, options, choice);
                entry = item < 0 ? entry : entry.add(dearer(item, supplier, choice));
            }
        }
        return entry;
    }

    /** The item whose move to the supplier costs least at lowered prices; -1 when there is none to move. */
    int closest(int supplier, Options options, int[] choice) {
        int closest = -1;
        for (int item = 0; item < choice.length; item++) {
            boolean movable = choice[item] != supplier && options.has(item, supplier);
            if (movable && (closest < 0 || closer(item, closest, supplier, choice))) {
                closest = item;
            }
        }
        return closest;
    }

    private boolean closer(int item, int than, int supplier, int[] choice) {
        return dearer(item, supplier, choice).compareTo(dearer(than, supplier, choice)) < 0;
    }

    private BigDecimal price(int item, int supplier) {
        BigDecimal price = lowered[item][supplier];
        if (price == null) {
            throw new IllegalStateException("not offered");
        }
        return price;
    }
}
