package io.kraftd.domain.procurement.award;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.procurement.award.AwardScenario.ConstraintPrice;
import io.kraftd.domain.procurement.awardoracle.AwardCase;
import io.kraftd.domain.procurement.awardoracle.AwardCases;
import io.kraftd.domain.procurement.awardoracle.AwardOracle;
import io.kraftd.domain.procurement.awardoracle.Bidder;
import io.kraftd.domain.procurement.awardoracle.Constraint;
import io.kraftd.domain.procurement.awardoracle.Verdict;
import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case is judged by trying every allocation. The oracle knows a minimum order for each supplier, an award has one for
 * all: a case with any gets the value of its first for every supplier, which together stand for one constraint.
 */
class AwardSolverAgainstOracleTest {
    private static final int CASES = 1_000;

    static Stream<Long> firstSeeds() {
        return Stream.of(Seeds.first());
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("firstSeeds")
    void a_thousand_cases_have_the_total_feasibility_and_conflict_of_the_oracle(long firstSeed) {
        LongStream.range(firstSeed, firstSeed + CASES).forEach(AwardSolverAgainstOracleTest::check);
    }

    @Test
    void the_cases_are_of_every_kind() {
        List<AwardScenario> solved = LongStream.range(1, 1 + CASES)
                .mapToObj(seed -> solve(uniform(AwardCases.of(seed))))
                .toList();
        Set<String> conflicting = kinds(solved, AwardScenario::conflicts);
        Set<String> dear = kinds(
                solved,
                scenario -> scenario.prices().stream()
                        .filter(price -> price.price().signum() > 0)
                        .map(ConstraintPrice::constraint)
                        .toList());

        assertThat(conflicting)
                .containsExactlyInAnyOrder(
                        "max_suppliers",
                        "must_include",
                        "exclude",
                        "minimum_order_value",
                        "budget",
                        "latest_delivery_days",
                        "keep_together");
        assertThat(dear)
                .containsExactlyInAnyOrder(
                        "max_suppliers",
                        "must_include",
                        "exclude",
                        "minimum_order_value",
                        "latest_delivery_days",
                        "keep_together");
        assertThat(solved).filteredOn(AwardScenario::feasible).hasSizeBetween(400, 900);
    }

    private static Set<String> kinds(List<AwardScenario> scenarios, Function<AwardScenario, List<String>> names) {
        return scenarios.stream()
                .flatMap(scenario -> names.apply(scenario).stream())
                .map(name -> name.replaceFirst(":.*", ""))
                .collect(Collectors.toSet());
    }

    private static void check(long seed) {
        AwardCase asked = uniform(AwardCases.of(seed));
        AwardScenario solved = solve(asked);
        assertThat(solved.optimal()).as("seed %d", seed).isTrue();
        if (AwardOracle.judge(asked.under(asked.constraints())) instanceof Verdict.Best best) {
            assertThat(solved.total()).as("seed %d", seed).isEqualByComparingTo(best.total());
            assertThat(best.awards())
                    .as("seed %d", seed)
                    .contains(solved.allocations().stream()
                            .collect(Collectors.toMap(
                                    Allocation::rfqLine, each -> each.supplier().value())));
            assertPrices(seed, asked, solved, best.total());
        } else {
            assertConflict(seed, asked, solved);
        }
    }

    private static void assertPrices(long seed, AwardCase asked, AwardScenario solved, BigDecimal total) {
        assertThat(solved.prices())
                .as("seed %d", seed)
                .extracting(ConstraintPrice::constraint)
                .containsExactlyElementsOf(constraints(asked).names());
        for (ConstraintPrice price : solved.prices()) {
            List<Constraint> others = asked.constraints().stream()
                    .filter(each -> !name(asked, each).equals(price.constraint()))
                    .toList();
            Verdict.Best without = (Verdict.Best) AwardOracle.judge(asked.under(others));
            assertThat(price.price())
                    .as("seed %d, %s", seed, price.constraint())
                    .isEqualByComparingTo(total.subtract(without.total()));
        }
    }

    private static void assertConflict(long seed, AwardCase asked, AwardScenario solved) {
        assertThat(solved.feasible()).as("seed %d", seed).isFalse();
        assertThat(solved.conflicts()).as("seed %d", seed).isNotEmpty();
        assertThat(met(asked, Set.copyOf(solved.conflicts())))
                .as("seed %d", seed)
                .isFalse();
        for (String name : solved.conflicts()) {
            Set<String> others = solved.conflicts().stream()
                    .filter(each -> !each.equals(name))
                    .collect(Collectors.toSet());
            assertThat(met(asked, others)).as("seed %d without %s", seed, name).isTrue();
        }
    }

    private static boolean met(AwardCase asked, Set<String> names) {
        List<Constraint> kept = asked.constraints().stream()
                .filter(each -> names.contains(name(asked, each)))
                .toList();
        return AwardOracle.judge(asked.under(kept)) instanceof Verdict.Best;
    }

    /** The case without lines nobody offers, and with one minimum order value for all. */
    private static AwardCase uniform(AwardCase asked) {
        List<String> lines = asked.lines().stream()
                .filter(line -> asked.bidders().stream()
                        .anyMatch(bidder -> bidder.offers().containsKey(line)))
                .toList();
        Stream<Constraint> least = asked.constraints().stream()
                .filter(Constraint.MinimumOrder.class::isInstance)
                .map(Constraint.MinimumOrder.class::cast)
                .limit(1)
                .flatMap(first -> asked.bidders().stream()
                        .map(bidder -> new Constraint.MinimumOrder(bidder.name(), first.value())));
        Stream<Constraint> others = asked.constraints().stream()
                .filter(each -> !(each instanceof Constraint.MinimumOrder))
                .filter(each -> !(each instanceof Constraint.KeepTogether group) || lines.containsAll(group.lines()));
        // why: the oracle tries all sets of constraints.
        return new AwardCase(
                lines, asked.bidders(), Stream.concat(least, others).limit(12).toList());
    }

    private static AwardScenario solve(AwardCase asked) {
        List<SupplierOffer> offers = asked.bidders().stream()
                .map(AwardSolverAgainstOracleTest::offer)
                .toList();
        AwardProblem problem = new AwardProblem(asked.lines(), offers, List.of());
        return AwardSolver.solve("as_constrained", problem, constraints(asked), AwardSolver.USUAL_EFFORT);
    }

    private static SupplierOffer offer(Bidder bidder) {
        return new SupplierOffer(
                new SupplierId(bidder.name()), bidder.offers(), List.of(), bidder.fixedCost(), bidder.leadDays());
    }

    private static AwardConstraints constraints(AwardCase asked) {
        return new AwardConstraints(
                only(asked, Constraint.AtMost.class, Constraint.AtMost::suppliers),
                all(asked, Constraint.Include.class, each -> new SupplierId(each.supplier())),
                all(asked, Constraint.Exclude.class, each -> new SupplierId(each.supplier())),
                only(asked, Constraint.MinimumOrder.class, Constraint.MinimumOrder::value),
                null,
                only(asked, Constraint.Budget.class, Constraint.Budget::limit),
                only(asked, Constraint.LatestDelivery.class, Constraint.LatestDelivery::days),
                groups(asked));
    }

    private static List<Set<String>> groups(AwardCase asked) {
        return asked.constraints().stream()
                .filter(Constraint.KeepTogether.class::isInstance)
                .map(each -> ((Constraint.KeepTogether) each).lines())
                .toList();
    }

    private static <C, T> T only(AwardCase asked, Class<C> kind, Function<C, T> value) {
        return asked.constraints().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(value)
                .findFirst()
                .orElse(null);
    }

    private static <C, T> Set<T> all(AwardCase asked, Class<C> kind, Function<C, T> value) {
        return asked.constraints().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .map(value)
                .collect(Collectors.toSet());
    }

    private static String name(AwardCase asked, Constraint constraint) {
        if (constraint instanceof Constraint.Include include) {
            return "must_include:" + include.supplier();
        } else if (constraint instanceof Constraint.Exclude exclude) {
            return "exclude:" + exclude.supplier();
        } else if (constraint instanceof Constraint.KeepTogether group) {
            return "keep_together:" + groups(asked).indexOf(group.lines());
        } else if (constraint instanceof Constraint.AtMost) {
            return "max_suppliers";
        } else if (constraint instanceof Constraint.MinimumOrder) {
            return "minimum_order_value";
        } else if (constraint instanceof Constraint.Budget) {
            return "budget";
        }
        return "latest_delivery_days";
    }
}
