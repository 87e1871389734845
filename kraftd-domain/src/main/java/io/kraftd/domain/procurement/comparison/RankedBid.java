package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bid in the order of its levelled total; equal totals at minor units share a rank.
 *
 * @param levelledTotal unrounded, in the case's currency
 * @param score weighted, 0 to 1, 6 decimals; {@code null} when it cannot be computed or the bid cannot win
 * @param awardable whether it may win as a whole; lines of a bid that leaves some out may still be awarded
 * @param reasons why not, or what to know, one sentence each
 */
public record RankedBid(
        int rank,
        SupplierId supplier,
        String name,
        BigDecimal levelledTotal,
        @Nullable BigDecimal coveragePercent,
        @Nullable BigDecimal score,
        boolean awardable,
        List<String> reasons) {
    public RankedBid {
        reasons = List.copyOf(reasons);
    }
}
