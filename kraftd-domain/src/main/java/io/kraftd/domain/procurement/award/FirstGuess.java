package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Quick awards to start from, good but not proven: everything where it is cheapest, then the same without the supplier that
 * would get least, again and again; each time items are moved to those who are short of the minimum order value.
 */
final class FirstGuess {
    private final Market market;
    private final Effort effort;
    private final Incumbent incumbent;

    FirstGuess(Market market, Effort effort, Incumbent incumbent) {
        this.market = market;
        this.effort = effort;
        this.incumbent = incumbent;
    }

    void make() {
        SupplierSet set = SupplierSet.undecided(market);
        while (set.offersAll()) {
            offer(set.cheapest().clone());
            int least = least(set.cheapest());
            if (least < 0) {
                return;
            }
            set = set.without(least);
        }
    }

    /** Moves items of this choice until it keeps to the constraints, and takes it when it does. */
    void offer(int[] choice) {
        boolean[] used = new boolean[market.size()];
        IntStream.of(choice).forEach(supplier -> used[supplier] = true);
        boolean able = true;
        for (int supplier = 0; supplier < used.length && able; supplier++) {
            able = !(used[supplier] || market.required()[supplier]) || fill(choice, supplier, used);
        }
        if (able && market.keeps(choice)) {
            incumbent.offer(choice);
        }
    }

    /** Moves items to the supplier until it has enough; false when that cannot be done. */
    private boolean fill(int[] choice, int supplier, boolean[] used) {
        @Nullable BigDecimal[] sums = market.sums(choice);
        while (isShort(sums[supplier], supplier)) {
            if (!effort.spend(choice.length)) {
                return false;
            }
            int best = -1;
            for (int item = 0; item < choice.length; item++) {
                if (movable(item, supplier, choice, sums)
                        && (best < 0 || rate(item, supplier, choice) < rate(best, supplier, choice))) {
                    best = item;
                }
            }
            if (best < 0) {
                return false;
            }
            choice[best] = supplier;
            used[supplier] = true;
            sums = market.sums(choice);
        }
        return true;
    }

    private boolean isShort(@Nullable BigDecimal sum, int supplier) {
        if (sum == null) {
            return market.required()[supplier];
        }
        return market.least() != null && sum.compareTo(market.least()) < 0;
    }

    private boolean movable(int item, int supplier, int[] choice, @Nullable BigDecimal[] sums) {
        int donor = choice[item];
        if (donor == supplier
                || !market.offers(item, supplier)
                || market.amount(item, supplier).signum() <= 0) {
            return false;
        }
        BigDecimal sum = sums[donor];
        BigDecimal left = sum == null ? BigDecimal.ZERO : sum.subtract(market.amount(item, donor));
        return market.least() == null || left.compareTo(market.least()) >= 0;
    }

    /** What moving the item costs for each unit of money the supplier gets by it. */
    private double rate(int item, int supplier, int[] choice) {
        double asked = market.amount(item, supplier).doubleValue();
        return (asked - market.amount(item, choice[item]).doubleValue()) / asked;
    }

    /** Of the suppliers that may be left out, the one that gets least; -1 when there is none. */
    private int least(int[] choice) {
        @Nullable BigDecimal[] sums = market.sums(choice);
        int least = -1;
        for (int supplier = 0; supplier < sums.length; supplier++) {
            BigDecimal sum = sums[supplier];
            if (sum != null && !market.required()[supplier] && (least < 0 || sum.compareTo(sums[least]) < 0)) {
                least = supplier;
            }
        }
        return least;
    }
}
