package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way to give the lines to suppliers.
 *
 * @param name such as {@code best_single}, {@code best_per_line}, {@code best_split_2}, {@code earliest_delivery}
 * @param total lines and charges in the case's currency, unrounded; {@code null} when infeasible
 * @param charges the part of the total that belongs to no line: overheads and fixed costs of the suppliers that get
 *     something; {@code null} when infeasible
 * @param suppliers that get something, by id
 * @param allocations by line in the order of the baseline; empty for one lump sum, which names no lines
 * @param uncovered lines nobody offers one by one, so that no scenario can give them to anybody
 * @param leftOut lines that somebody offers and this scenario gives to nobody (only {@code best_single}); its total then
 *     does not compare with those of other scenarios
 * @param deliveryDays longest lead time among the suppliers; {@code null} when one of them does not say or there is none
 * @param optimal whether it is proven that nothing better exists, or that nothing is feasible
 * @param gap how much better an undiscovered solution could be at most; {@code null} when optimal, or when the search
 *     ended before it found anything
 * @param conflicts a minimal set of constraints that cannot be kept together; empty when feasible, when the search ended
 *     before it found anything, and when bundles alone rule out every award
 * @param prices what each constraint costs: the total less the total without it
 */
public record AwardScenario(
        String name,
        @Nullable BigDecimal total,
        @Nullable BigDecimal charges,
        List<SupplierId> suppliers,
        List<Allocation> allocations,
        List<String> uncovered,
        List<String> leftOut,
        @Nullable Integer deliveryDays,
        boolean feasible,
        boolean optimal,
        @Nullable BigDecimal gap,
        List<String> conflicts,
        List<ConstraintPrice> prices) {
    /**
     * A constraint by name and what it adds to the total.
     *
     * @param price {@code null} when the search ended before one of both totals was proven
     */
    public record ConstraintPrice(
            String constraint, @Nullable BigDecimal price) {}

    public AwardScenario {
        suppliers = List.copyOf(suppliers);
        allocations = List.copyOf(allocations);
        uncovered = List.copyOf(uncovered);
        leftOut = List.copyOf(leftOut);
        conflicts = List.copyOf(conflicts);
        prices = List.copyOf(prices);
        if (feasible != (total != null) || (feasible && !conflicts.isEmpty())) {
            throw new IllegalArgumentException("a feasible scenario has a total and no conflicts");
        }
    }

    static AwardScenario feasible(
            String name,
            Award award,
            List<String> uncovered,
            List<String> leftOut,
            boolean optimal,
            @Nullable BigDecimal gap,
            List<ConstraintPrice> prices) {
        return new AwardScenario(
                name,
                award.total(),
                award.charges(),
                award.suppliers(),
                award.allocations(),
                uncovered,
                leftOut,
                award.deliveryDays(),
                true,
                optimal,
                gap,
                List.of(),
                prices);
    }

    static AwardScenario infeasible(String name, List<String> uncovered, boolean proven, List<String> conflicts) {
        return new AwardScenario(
                name, null, null, List.of(), List.of(), uncovered, List.of(), null, false, proven, null, conflicts,
                List.of());
    }
}
