package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The usual ways to award a case, side by side. Who is excluded stays out of all of them, and the fixed cost for each supplier
 * counts in all; the other constraints hold for {@code as_constrained} only. Expired offers are in none, and stand-in prices
 * are nobody's offer.
 */
public final class AwardScenarios {
    public static final String BEST_SINGLE = "best_single";
    public static final String BEST_PER_LINE = "best_per_line";
    /** Followed by the number of suppliers. */
    public static final String BEST_SPLIT = "best_split_";

    public static final String EARLIEST_DELIVERY = "earliest_delivery";
    public static final String AS_CONSTRAINED = "as_constrained";

    private final AwardProblem problem;
    private final AwardConstraints constraints;
    private final AwardConstraints usual;
    private final long effort;

    private AwardScenarios(AwardProblem problem, AwardConstraints constraints, long effort) {
        this.problem = problem;
        this.constraints = constraints;
        this.usual = constraints.onlyExclusions();
        this.effort = effort;
    }

    /**
     * The scenarios that these bids allow, each with the least total of its kind:
     * <ul>
     *   <li>{@code best_single}: one supplier for everything somebody offers; when none offers all of it, the one that
     *       offers most lines, and {@code leftOut} lists the rest. A lump sum counts as an offer for everything.
     *   <li>{@code best_per_line}: any number of suppliers.
     *   <li>{@code best_split_2}, {@code best_split_3}, and the greatest number of the constraints: at most so many.
     *   <li>{@code earliest_delivery}: the least longest lead time, then the least total; only when somebody says how long.
     *   <li>{@code as_constrained}: under all constraints; a lump sum may win it whole.
     * </ul>
     *
     * @param effort for each scenario, see {@link AwardSolver}
     */
    public static List<AwardScenario> of(
            ScopeBaseline scope, List<LevelledBid> bids, AwardConstraints constraints, long effort) {
        AwardProblem problem =
                OffersOfBids.problem(scope.lines().stream().map(RfqLine::id).toList(), bids);
        return new AwardScenarios(problem, constraints, effort).all();
    }

    private List<AwardScenario> all() {
        List<AwardScenario> scenarios = new ArrayList<>();
        single().ifPresent(scenarios::add);
        if (!problem.covered().isEmpty()) {
            AwardProblem splits = problem.withoutLumpSums();
            scenarios.add(AwardSolver.solve(BEST_PER_LINE, splits, usual, effort));
            splitSizes()
                    .forEach(most -> scenarios.add(
                            AwardSolver.solve(BEST_SPLIT + most, splits, usual.withMaxSuppliers(most), effort)));
        }
        if (!scenarios.isEmpty()) {
            earliest().ifPresent(scenarios::add);
            scenarios.add(AwardSolver.solve(AS_CONSTRAINED, problem, constraints, effort));
        }
        return scenarios;
    }

    private SortedSet<Integer> splitSizes() {
        SortedSet<Integer> sizes = new TreeSet<>(List.of(2, 3));
        if (constraints.maxSuppliers() != null && constraints.maxSuppliers() > 1) {
            sizes.add(constraints.maxSuppliers());
        }
        return sizes;
    }

    private Optional<AwardScenario> single() {
        List<String> covered = problem.covered();
        Stream<Award> byLine = problem.offers().stream()
                .filter(offer -> usual.allow(offer.supplier(), offer.leadTimeDays()))
                .map(offer -> Award.of(offer, covered, usual.fixedCost()))
                .filter(award -> !award.allocations().isEmpty());
        Stream<Award> whole = problem.lumpSums().stream()
                .filter(lumpSum -> usual.allow(lumpSum.supplier(), lumpSum.leadTimeDays()))
                .map(lumpSum -> Award.of(lumpSum, usual.fixedCost()));
        return Stream.concat(byLine, whole)
                .min(Comparator.<Award>comparingInt(award -> leftOut(award).size())
                        .thenComparing(Award::total)
                        .thenComparing(award -> award.suppliers().get(0).value()))
                .map(this::single);
    }

    private List<String> leftOut(Award award) {
        List<String> given =
                award.allocations().stream().map(Allocation::rfqLine).toList();
        return given.isEmpty()
                ? List.of()
                : problem.covered().stream()
                        .filter(line -> !given.contains(line))
                        .toList();
    }

    private AwardScenario single(Award award) {
        List<String> uncovered = award.allocations().isEmpty() ? List.of() : problem.uncovered();
        return AwardScenario.feasible(BEST_SINGLE, award, uncovered, leftOut(award), true, null, List.of());
    }

    private Optional<AwardScenario> earliest() {
        return Stream.concat(
                        problem.offers().stream().map(SupplierOffer::leadTimeDays),
                        problem.lumpSums().stream().map(LumpSum::leadTimeDays))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .map(days -> AwardSolver.solve(EARLIEST_DELIVERY, problem, usual.withLatestDeliveryDays(days), effort))
                .filter(AwardScenario::feasible)
                .findFirst();
    }
}
