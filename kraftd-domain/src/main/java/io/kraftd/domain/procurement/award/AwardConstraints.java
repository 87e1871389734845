package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an award must keep to; {@code null} and empty mean no such constraint. Amounts are in the case's currency.
 *
 * @param maxSuppliers how many suppliers may get something
 * @param mustInclude suppliers that must get at least one line
 * @param exclude suppliers that get nothing
 * @param minimumOrderValue least sum of lines for every supplier that gets something
 * @param fixedCostPerSupplier added to the total for every supplier that gets something
 * @param budget the most the total may be
 * @param latestDeliveryDays suppliers that need longer, or do not say how long, get nothing
 * @param keepTogether groups of line ids that go to one supplier each
 */
public record AwardConstraints(
        @Nullable Integer maxSuppliers,
        Set<SupplierId> mustInclude,
        Set<SupplierId> exclude,
        @Nullable BigDecimal minimumOrderValue,
        @Nullable BigDecimal fixedCostPerSupplier,
        @Nullable BigDecimal budget,
        @Nullable Integer latestDeliveryDays,
        List<Set<String>> keepTogether) {
    /** Everything is allowed. */
    public static final AwardConstraints NONE =
            new AwardConstraints(null, Set.of(), Set.of(), null, null, null, null, List.of());

    public AwardConstraints {
        mustInclude = Set.copyOf(mustInclude);
        exclude = Set.copyOf(exclude);
        keepTogether = keepTogether.stream().map(Set::copyOf).toList();
        if (maxSuppliers != null && maxSuppliers < 1) {
            throw new IllegalArgumentException("at least one supplier must be allowed");
        }
    }
}
