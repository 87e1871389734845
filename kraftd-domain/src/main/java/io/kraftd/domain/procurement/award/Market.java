package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A problem under its constraints as arrays. An item is one line, or several that must stay together; suppliers are those
 * that may get something. Both are ordered by id, so that the answer does not depend on the order of the input.
 *
 * <p>All figures have one scale, so that {@link BigDecimal} adds and compares them as plain longs while they fit and
 * exactly when they do not. Charges carry one more tiny amount for each supplier, less in sum than one unit of the figures:
 * of equal totals the one with fewer suppliers is the lower.
 *
 * @param offers who may get something
 * @param items line ids of each item
 * @param amounts by item and supplier; {@code null} where the supplier does not offer the item
 * @param ascending by item the suppliers that offer it, cheapest first
 * @param charges by supplier: overheads, fixed cost, tie breaker
 * @param blocks by supplier the sets of two or more items it gives only together
 * @param required by supplier whether it must get something
 * @param most how many suppliers may get something
 * @param least sum of items for each supplier that gets something; {@code null} when any will do
 * @param limit the total must stay below it: just above the budget, or above what anything could cost
 * @param unit what two different totals differ by at least
 * @param tieBreakers more than what all charges carry for the breaking of ties together
 * @param possible false when already the offers rule out every award
 */
// why: arrays for speed; the record is never compared nor handed out.
@SuppressWarnings("ArrayRecordComponent")
record Market(
        List<SupplierOffer> offers,
        List<List<String>> items,
        @Nullable BigDecimal[][] amounts,
        int[][] ascending,
        BigDecimal[] charges,
        List<List<int[]>> blocks,
        boolean[] required,
        int most,
        @Nullable BigDecimal least,
        BigDecimal limit,
        BigDecimal unit,
        BigDecimal tieBreakers,
        boolean possible) {
    int size() {
        return offers.size();
    }

    /** What the supplier asks for an item it offers. */
    BigDecimal amount(int item, int supplier) {
        BigDecimal amount = amounts[item][supplier];
        if (amount == null) {
            throw new IllegalStateException("not offered");
        }
        return amount;
    }

    boolean offers(int item, int supplier) {
        return amounts[item][supplier] != null;
    }

    /** Whether a supplier that is given the choice must get something, or enough, that the cheapest prices may not bring. */
    boolean needs(int supplier) {
        return required[supplier] || least != null || charges[supplier].signum() < 0;
    }

    /** Sum of the items each supplier gets; {@code null} for those that get nothing. */
    @Nullable
    BigDecimal[] sums(int[] choice) {
        @Nullable BigDecimal[] sums = new BigDecimal[size()];
        for (int item = 0; item < choice.length; item++) {
            BigDecimal sum = sums[choice[item]];
            BigDecimal amount = amount(item, choice[item]);
            sums[choice[item]] = sum == null ? amount : sum.add(amount);
        }
        return sums;
    }

    /** Items and charges of a full choice of one supplier for each item. */
    BigDecimal total(int[] choice) {
        @Nullable BigDecimal[] sums = sums(choice);
        BigDecimal total = BigDecimal.ZERO;
        for (int supplier = 0; supplier < size(); supplier++) {
            BigDecimal sum = sums[supplier];
            if (sum != null) {
                total = total.add(sum).add(charges[supplier]);
            }
        }
        return total;
    }

    /** Whether a full choice keeps to everything but the budget. */
    boolean keeps(int[] choice) {
        boolean[] used = used(choice);
        int count = 0;
        for (int supplier = 0; supplier < used.length; supplier++) {
            count += used[supplier] ? 1 : 0;
            if (used[supplier] ? broken(supplier, choice) != null : required[supplier]) {
                return false;
            }
        }
        return count <= most && reachesLeast(choice);
    }

    private static boolean reached(@Nullable BigDecimal sum, BigDecimal least) {
        return sum == null || sum.compareTo(least) >= 0;
    }

    private boolean reachesLeast(int[] choice) {
        return least == null || Arrays.stream(sums(choice)).allMatch(sum -> reached(sum, least));
    }

    private boolean[] used(int[] choice) {
        boolean[] used = new boolean[size()];
        for (int supplier : choice) {
            used[supplier] = true;
        }
        return used;
    }

    /** A block of the supplier of which the choice takes only a part; {@code null} when there is none. */
    int @Nullable [] broken(int supplier, int[] choice) {
        for (int[] block : blocks.get(supplier)) {
            int taken = 0;
            for (int item : block) {
                taken += choice[item] == supplier ? 1 : 0;
            }
            if (taken > 0 && taken < block.length) {
                return block;
            }
        }
        return null;
    }
}
