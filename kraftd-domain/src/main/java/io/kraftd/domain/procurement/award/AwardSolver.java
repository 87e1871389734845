package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.award.AwardScenario.ConstraintPrice;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Finds the award with the least total. Every line that somebody offers goes whole to one supplier that offers it; the total
 * is all lines and, for every supplier that gets something, its overheads and the fixed cost. Of equal totals the one with
 * fewer suppliers is taken. A lump sum competes as an award of everything to its supplier alone.
 *
 * <p>The answer is exact, in exact decimals, unless the effort ends first; then it says so, and how far off it may be.
 */
public final class AwardSolver {
    /** Enough for hundreds of lines and a dozen suppliers; well under a second. */
    public static final long USUAL_EFFORT = 20_000_000;

    private AwardSolver() {}

    /**
     * The best award under the constraints, or a minimal set of them that nothing satisfies.
     *
     * @param name of the scenario
     * @param effort how many prices may be looked at for the award, and once more for what is told about the constraints; a
     *     count and not a time, so that the answer is the same on every machine
     */
    public static AwardScenario solve(String name, AwardProblem problem, AwardConstraints constraints, long effort) {
        Finding finding = Finding.of(problem, constraints, new Effort(effort), false);
        Effort more = new Effort(effort);
        if (finding.award().isPresent()) {
            Award award = finding.award().get();
            // why: a lump sum is for everything, though it names no lines.
            List<String> uncovered = award.allocations().isEmpty() ? List.of() : problem.uncovered();
            List<ConstraintPrice> prices = prices(problem, constraints, finding, more);
            return AwardScenario.feasible(name, award, uncovered, List.of(), finding.complete(), finding.gap(), prices);
        }
        List<String> conflicts = finding.complete() ? Conflict.among(problem, constraints, more) : List.of();
        return AwardScenario.infeasible(name, problem.uncovered(), finding.complete(), conflicts);
    }

    private static List<ConstraintPrice> prices(
            AwardProblem problem, AwardConstraints constraints, Finding finding, Effort effort) {
        return constraints.names().stream()
                .map(name -> price(name, problem, constraints, finding, effort))
                .toList();
    }

    private static ConstraintPrice price(
            String name, AwardProblem problem, AwardConstraints constraints, Finding with, Effort effort) {
        Finding without = Finding.of(problem, constraints.without(name), effort, false);
        boolean proven = with.complete() && without.complete();
        Optional<BigDecimal> price = with.award()
                .flatMap(award -> without.award().map(other -> award.total().subtract(other.total())))
                .filter(any -> proven);
        return new ConstraintPrice(name, price.orElse(null));
    }
}
