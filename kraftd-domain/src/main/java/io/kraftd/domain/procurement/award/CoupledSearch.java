package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.award.LoweredPrices.Relaxed;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The best choice inside one set of suppliers when items depend on each other: minimum order values, suppliers that must get
 * something, blocks that stay whole. Branch and bound over single items and blocks, with {@link LoweredPrices} as the bound.
 */
final class CoupledSearch {
    private final Market market;
    private final Effort effort;
    private final Incumbent incumbent;
    private final int[] members;
    private final LoweredPrices prices;

    private CoupledSearch(Market market, Effort effort, Incumbent incumbent, int[] members) {
        this.market = market;
        this.effort = effort;
        this.incumbent = incumbent;
        this.members = members;
        this.prices = new LoweredPrices(market, members);
    }

    /** Looks for choices that use just these suppliers, which cannot come to less than the bound. */
    static void search(Market market, Effort effort, Incumbent incumbent, int[] members, BigDecimal bound) {
        boolean complete = IntStream.range(0, market.size())
                .filter(supplier -> market.required()[supplier])
                .allMatch(supplier -> IntStream.of(members).anyMatch(member -> member == supplier));
        if (complete) {
            CoupledSearch search = new CoupledSearch(market, effort, incumbent, members);
            search.guess();
            search.visit(Options.all(market, members), bound);
        }
    }

    private void guess() {
        Relaxed relaxed = prices.relax(Options.all(market, members));
        if (relaxed != null) {
            new FirstGuess(market, effort, incumbent).offer(relaxed.choice());
        }
    }

    private void visit(Options options, BigDecimal boundAbove) {
        if (incumbent.done() || incumbent.hopeless(boundAbove)) {
            return;
        }
        Relaxed relaxed = tightened(options, boundAbove);
        if (relaxed == null) {
            return;
        }
        boolean keeps = market.keeps(relaxed.choice());
        if (keeps && incumbent.offer(relaxed.choice()).compareTo(relaxed.bound()) <= 0) {
            return;
        }
        branch(options, relaxed);
    }

    /** Takes away options that cannot belong to anything better, until none is left to take; {@code null} at a dead end. */
    private @Nullable Relaxed tightened(Options options, BigDecimal boundAbove) {
        while (options.settle()) {
            if (!effort.spend((long) market.items().size() * members.length)) {
                incumbent.leaveOpen(boundAbove);
                return null;
            }
            Relaxed relaxed = prices.relax(options);
            if (relaxed == null || incumbent.hopeless(relaxed.bound())) {
                return null;
            }
            if (!dropTooDear(options, relaxed)) {
                return relaxed;
            }
        }
        return null;
    }

    private boolean dropTooDear(Options options, Relaxed relaxed) {
        boolean dropped = false;
        for (int item = 0; item < relaxed.choice().length; item++) {
            for (int supplier : members) {
                if (isOther(options, relaxed, item, supplier)
                        && incumbent.hopeless(relaxed.plain().add(prices.dearer(item, supplier, relaxed.choice())))) {
                    options.drop(item, supplier);
                    dropped = true;
                }
            }
        }
        return dropped;
    }

    private static boolean isOther(Options options, Relaxed relaxed, int item, int supplier) {
        return relaxed.choice()[item] != supplier && options.has(item, supplier);
    }

    private void branch(Options options, Relaxed relaxed) {
        int[] choice = relaxed.choice();
        for (int supplier : members) {
            int[] block = market.broken(supplier, choice);
            if (block != null) {
                split(options, block[0], supplier, relaxed.bound());
                return;
            }
        }
        @Nullable BigDecimal[] sums = market.sums(choice);
        for (int supplier : members) {
            int item = isShort(supplier, sums[supplier]) ? prices.closest(supplier, options, choice) : -1;
            if (item >= 0) {
                split(options, item, supplier, relaxed.bound());
                return;
            }
        }
        splitClosest(options, relaxed);
    }

    private boolean isShort(int supplier, @Nullable BigDecimal sum) {
        if (!market.needs(supplier)) {
            return false;
        }
        return sum == null || (market.least() != null && sum.compareTo(market.least()) < 0);
    }

    /** The choice does, but the bound leaves room below it: moves the item that moves most easily. */
    private void splitClosest(Options options, Relaxed relaxed) {
        int bestItem = -1;
        int bestSupplier = -1;
        for (int supplier : members) {
            int item = prices.closest(supplier, options, relaxed.choice());
            if (item >= 0 && (bestItem < 0 || isCloser(relaxed, item, supplier, bestItem, bestSupplier))) {
                bestItem = item;
                bestSupplier = supplier;
            }
        }
        if (bestItem >= 0) {
            split(options, bestItem, bestSupplier, relaxed.bound());
        }
    }

    private boolean isCloser(Relaxed relaxed, int item, int supplier, int thanItem, int thanSupplier) {
        BigDecimal one = prices.dearer(item, supplier, relaxed.choice());
        return one.compareTo(prices.dearer(thanItem, thanSupplier, relaxed.choice())) < 0;
    }

    /** With and without this supplier for the item. */
    private void split(Options options, int item, int supplier, BigDecimal bound) {
        visit(options.giving(item, supplier), bound);
        visit(options.without(item, supplier), bound);
    }
}
