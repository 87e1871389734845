package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The best award found so far, and what a search that was cut short left open. */
final class Incumbent {
    private final Market market;
    private final boolean anyWillDo;
    private BigDecimal below;
    private int @Nullable [] choice;
    private @Nullable BigDecimal open;

    /** With {@code anyWillDo} the search ends at the first award. */
    Incumbent(Market market, boolean anyWillDo) {
        this.market = market;
        this.anyWillDo = anyWillDo;
        this.below = market.limit();
    }

    /** Takes a choice that keeps to everything when it is better than the one before; gives its total. */
    BigDecimal offer(int[] candidate) {
        BigDecimal total = market.total(candidate);
        if (!hopeless(total)) {
            below = total;
            choice = candidate.clone();
        }
        return total;
    }

    /** Whether nothing with at least this total is of interest. */
    boolean hopeless(BigDecimal bound) {
        return bound.compareTo(below) >= 0;
    }

    /** Notes that a part of the search with this lower bound was not looked at. */
    void leaveOpen(BigDecimal bound) {
        open = open == null ? bound : open.min(bound);
    }

    boolean done() {
        return anyWillDo && choice != null;
    }

    Optional<int[]> choice() {
        return Optional.ofNullable(choice);
    }

    /** No award in the parts not looked at has a total below this; empty when every part was looked at. */
    Optional<BigDecimal> open() {
        return Optional.ofNullable(open).map(bound -> bound.subtract(market.tieBreakers()));
    }
}
