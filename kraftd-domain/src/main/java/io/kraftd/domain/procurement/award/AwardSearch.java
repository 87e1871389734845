package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Branch and bound over sets of suppliers. One supplier after the other is taken in or left out; the cheapest offers of those
 * not left out bound every set below from beneath, and so does {@link SupplierBound}. Where constraints couple the items,
 * {@link CoupledSearch} finds the best choice inside a set.
 */
final class AwardSearch {
    @SuppressWarnings("ArrayRecordComponent")
    private record Coupled(int[] members, BigDecimal bound) {}

    private final Market market;
    private final Effort effort;
    private final Incumbent incumbent;
    private final SupplierBound supplierBound;
    private final int[] sequence;
    private final FirstGuess guess;
    /** Sets whose best choice is not simply the cheapest, to be looked into once good awards are known. */
    private final List<Coupled> coupled = new ArrayList<>();

    /** What the best so many of the suppliers from a place in the sequence on can bring: differences of this sum. */
    private final BigDecimal[] brings;

    private AwardSearch(Market market, Effort effort, Incumbent incumbent) {
        this.market = market;
        this.effort = effort;
        this.incumbent = incumbent;
        this.guess = new FirstGuess(market, effort, incumbent);
        this.supplierBound = new SupplierBound(market);
        this.sequence = supplierBound.sequence();
        this.brings = new BigDecimal[sequence.length + 1];
        brings[0] = BigDecimal.ZERO;
        for (int i = 0; i < sequence.length; i++) {
            brings[i + 1] = brings[i].add(supplierBound.worth(sequence[i]).min(BigDecimal.ZERO));
        }
    }

    /** The best award of this market, or the first one found with {@code anyWillDo}. */
    static Incumbent search(Market market, Effort effort, boolean anyWillDo) {
        Incumbent incumbent = new Incumbent(market, anyWillDo);
        if (market.possible()) {
            new AwardSearch(market, effort, incumbent).run();
        }
        return incumbent;
    }

    private void run() {
        guess.make();
        SupplierSet root = SupplierSet.undecided(market);
        visit(root, bound(root));
        coupled.sort(Comparator.comparing(Coupled::bound));
        coupled.forEach(set -> CoupledSearch.search(market, effort, incumbent, set.members(), set.bound()));
    }

    private void visit(SupplierSet set, BigDecimal bound) {
        if (incumbent.done() || incumbent.hopeless(bound)) {
            return;
        }
        if (!effort.spend(market.items().size())) {
            incumbent.leaveOpen(bound);
            return;
        }
        int[] cheapest = set.cheapest();
        if (market.keeps(cheapest) && incumbent.offer(cheapest).compareTo(bound) <= 0) {
            return;
        }
        if (set.decided() < sequence.length) {
            branch(set);
        } else {
            guess.offer(cheapest.clone());
            coupled.add(new Coupled(set.members(), bound));
        }
    }

    private void branch(SupplierSet set) {
        int next = sequence[set.decided()];
        SupplierSet with = set.with(next);
        if (with.size() == market.most()) {
            with = with.closed(sequence);
        }
        visitIfPossible(with);
        if (!market.required()[next]) {
            visitIfPossible(set.without(next));
        }
    }

    private void visitIfPossible(SupplierSet set) {
        if (set.size() <= market.most() && set.offersAll()) {
            visit(set, bound(set));
        }
    }

    private BigDecimal bound(SupplierSet set) {
        BigDecimal cheapest = set.items().max(leastItems(set)).add(set.charges());
        BigDecimal byWorth = supplierBound.base();
        for (int i = 0; i < set.decided(); i++) {
            byWorth = set.has(sequence[i]) ? byWorth.add(supplierBound.worth(sequence[i])) : byWorth;
        }
        for (int i = set.decided(); i < sequence.length; i++) {
            cheapest = cheapest.add(market.charges()[sequence[i]].min(BigDecimal.ZERO));
        }
        return cheapest.max(byWorth.add(bestOfUndecided(set)));
    }

    /** What the suppliers taken in must get together. */
    private BigDecimal leastItems(SupplierSet set) {
        BigDecimal least = market.least();
        return least == null ? set.items() : least.multiply(BigDecimal.valueOf(set.size()));
    }

    private BigDecimal bestOfUndecided(SupplierSet set) {
        int from = set.decided();
        // why: the required come first in the sequence and need not be its best, so all may count until they are
        // decided.
        if (from < sequence.length && market.required()[sequence[from]]) {
            return brings[sequence.length];
        }
        int to = Math.min(sequence.length, from + Math.max(0, market.most() - set.size()));
        return brings[to].subtract(brings[from]);
    }
}
