package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.util.stream.IntStream;

/** Suppliers taken in, left out, or not decided yet, with the cheapest offer for each item of those not left out. */
final class SupplierSet {
    private static final int NOBODY = -1;

    private final Market market;
    private final int decided;
    private final boolean[] in;
    private final boolean[] out;
    private final int[] cheapest;
    private final BigDecimal items;
    private final BigDecimal charges;
    private final int size;

    private SupplierSet(
            Market market,
            int decided,
            boolean[] in,
            boolean[] out,
            int[] cheapest,
            BigDecimal items,
            BigDecimal charges,
            int size) {
        this.market = market;
        this.decided = decided;
        this.in = in;
        this.out = out;
        this.cheapest = cheapest;
        this.items = items;
        this.charges = charges;
        this.size = size;
    }

    static SupplierSet undecided(Market market) {
        int count = market.items().size();
        int[] cheapest = new int[count];
        BigDecimal items = BigDecimal.ZERO;
        for (int item = 0; item < count; item++) {
            cheapest[item] = market.ascending()[item][0];
            items = items.add(market.amount(item, cheapest[item]));
        }
        boolean[] none = new boolean[market.size()];
        return new SupplierSet(market, 0, none, none, cheapest, items, BigDecimal.ZERO, 0);
    }

    SupplierSet with(int supplier) {
        boolean[] more = in.clone();
        more[supplier] = true;
        BigDecimal charged = charges.add(market.charges()[supplier]);
        return new SupplierSet(market, decided + 1, more, out, cheapest, items, charged, size + 1);
    }

    SupplierSet without(int supplier) {
        boolean[] fewer = out.clone();
        fewer[supplier] = true;
        return cheapestOf(decided + 1, fewer);
    }

    /** The same with all the undecided left out. */
    SupplierSet closed(int[] sequence) {
        boolean[] fewer = out.clone();
        for (int i = decided; i < sequence.length; i++) {
            fewer[sequence[i]] = true;
        }
        return cheapestOf(sequence.length, fewer);
    }

    private SupplierSet cheapestOf(int nowDecided, boolean[] nowOut) {
        int[] next = cheapest.clone();
        BigDecimal sum = items;
        for (int item = 0; item < next.length; item++) {
            int before = next[item];
            if (before != NOBODY && nowOut[before]) {
                next[item] = firstNotOut(market.ascending()[item], nowOut);
                sum = next[item] == NOBODY
                        ? sum
                        : sum.add(market.amount(item, next[item])).subtract(market.amount(item, before));
            }
        }
        return new SupplierSet(market, nowDecided, in, nowOut, next, sum, charges, size);
    }

    private static int firstNotOut(int[] ascending, boolean[] out) {
        for (int supplier : ascending) {
            if (!out[supplier]) {
                return supplier;
            }
        }
        return NOBODY;
    }

    int decided() {
        return decided;
    }

    boolean has(int supplier) {
        return in[supplier];
    }

    /** How many are taken in. */
    int size() {
        return size;
    }

    int[] members() {
        return IntStream.range(0, in.length).filter(supplier -> in[supplier]).toArray();
    }

    /** Whether somebody not left out offers each item. */
    boolean offersAll() {
        return IntStream.of(cheapest).noneMatch(supplier -> supplier == NOBODY);
    }

    /** By item the cheapest supplier that is not left out. */
    int[] cheapest() {
        return cheapest;
    }

    /** What the items come to at the cheapest offers. */
    BigDecimal items() {
        return items;
    }

    /** What those taken in charge. */
    BigDecimal charges() {
        return charges;
    }
}
