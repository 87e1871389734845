package io.kraftd.domain.procurement.award;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Which supplier of a set may still get which item, with the blocks drawn along. */
final class Options {
    private final Market market;
    private final int[] members;
    /** By item and supplier, row after row. */
    private final BitSet open;

    private Options(Market market, int[] members, BitSet open) {
        this.market = market;
        this.members = members;
        this.open = open;
    }

    static Options all(Market market, int[] members) {
        Options options = new Options(market, members, new BitSet());
        for (int item = 0; item < market.items().size(); item++) {
            for (int supplier : members) {
                options.open.set(options.place(item, supplier), market.offers(item, supplier));
            }
        }
        return options;
    }

    boolean has(int item, int supplier) {
        return open.get(place(item, supplier));
    }

    void drop(int item, int supplier) {
        open.clear(place(item, supplier));
    }

    /** A copy in which the supplier gets the item. */
    Options giving(int item, int supplier) {
        Options copy = new Options(market, members, (BitSet) open.clone());
        copy.give(item, supplier);
        return copy;
    }

    /** A copy in which the supplier does not get the item. */
    Options without(int item, int supplier) {
        Options copy = new Options(market, members, (BitSet) open.clone());
        copy.drop(item, supplier);
        return copy;
    }

    /** Draws all conclusions from the blocks; false when an item is left that nobody may get. */
    boolean settle() {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int supplier : members) {
                for (int[] block : market.blocks().get(supplier)) {
                    changed |= settle(block, supplier);
                }
            }
        }
        return IntStream.range(0, market.items().size()).noneMatch(item -> count(item) == 0);
    }

    private boolean settle(int[] block, int supplier) {
        int before = open.cardinality();
        if (IntStream.of(block).anyMatch(item -> !has(item, supplier))) {
            IntStream.of(block).forEach(item -> drop(item, supplier));
        } else if (IntStream.of(block).anyMatch(item -> count(item) == 1)) {
            IntStream.of(block).forEach(item -> give(item, supplier));
        }
        return open.cardinality() != before;
    }

    private void give(int item, int supplier) {
        open.clear(place(item, 0), place(item + 1, 0));
        open.set(place(item, supplier));
    }

    private int count(int item) {
        int count = 0;
        for (int supplier : members) {
            count += has(item, supplier) ? 1 : 0;
        }
        return count;
    }

    private int place(int item, int supplier) {
        return item * market.size() + supplier;
    }
}
