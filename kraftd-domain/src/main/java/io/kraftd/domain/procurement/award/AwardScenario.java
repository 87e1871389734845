package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to give the lines to suppliers.
 *
 * @param name such as {@code best_single}, {@code best_per_line}, {@code best_split_2}, {@code earliest_delivery}
 * @param total lines, overheads and fixed costs in the case's currency, unrounded; {@code null} when infeasible
 * @param uncovered lines nobody offers, so that no scenario can give them to anybody
 * @param optimal whether nothing better exists, proven
 * @param gap how much better an undiscovered solution could be at most; {@code null} when optimal or infeasible
 * @param conflicts a minimal set of constraints that cannot be kept together; empty when feasible
 * @param prices what each constraint costs: the total less the total without it
 */
public record AwardScenario(
        String name,
        @Nullable BigDecimal total,
        List<SupplierId> suppliers,
        List<Allocation> allocations,
        List<String> uncovered,
        boolean feasible,
        boolean optimal,
        @Nullable BigDecimal gap,
        List<String> conflicts,
        List<ConstraintPrice> prices) {
    /** A constraint by name and what it adds to the total. */
    public record ConstraintPrice(String constraint, BigDecimal price) {}

    public AwardScenario {
        suppliers = List.copyOf(suppliers);
        allocations = List.copyOf(allocations);
        uncovered = List.copyOf(uncovered);
        conflicts = List.copyOf(conflicts);
        prices = List.copyOf(prices);
    }
}
