package io.kraftd.domain.procurement.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * By hand:
 *
 * <pre>
 *            A   B   C
 * 1         10  12  11
 * 2         30  20   -
 * 3         40  45  25
 * overheads  0   0   5
 * </pre>
 */
class AwardSolverTest {
    private static final SupplierOffer A = offer("a", "0", "10", "30", "40");
    private static final SupplierOffer B = offer("b", "0", "12", "20", "45");
    private static final SupplierOffer C = offer("c", "5", "11", null, "25");

    private static SupplierOffer offer(String supplier, String overheads, String... prices) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        for (int i = 0; i < prices.length; i++) {
            if (prices[i] != null) {
                amounts.put(Integer.toString(i + 1), new BigDecimal(prices[i]));
            }
        }
        return new SupplierOffer(new SupplierId(supplier), amounts, List.of(), new BigDecimal(overheads), 10);
    }

    private static SupplierOffer bundling(SupplierOffer offer, String... bundles) {
        List<Set<String>> sets =
                Stream.of(bundles).map(bundle -> Set.of(bundle.split(" "))).toList();
        return new SupplierOffer(offer.supplier(), offer.amounts(), sets, offer.overheads(), offer.leadTimeDays());
    }

    private static AwardProblem problem(SupplierOffer... offers) {
        return new AwardProblem(List.of("1", "2", "3"), List.of(offers), List.of());
    }

    private static AwardScenario solve(AwardProblem problem, AwardConstraints constraints) {
        return AwardSolver.solve("any", problem, constraints, AwardSolver.USUAL_EFFORT);
    }

    private static AwardConstraints constraints(String most, String minimum, String fixed, String budget) {
        return new AwardConstraints(
                most == null ? null : Integer.valueOf(most),
                Set.of(),
                Set.of(),
                decimal(minimum),
                decimal(fixed),
                decimal(budget),
                null,
                List.of());
    }

    private static BigDecimal decimal(String figure) {
        return figure == null ? null : new BigDecimal(figure);
    }

    private static String letters(AwardScenario scenario) {
        return scenario.allocations().stream()
                .map(allocation -> allocation.supplier().value())
                .collect(Collectors.joining());
    }

    static Stream<Arguments> byHand() {
        return Stream.of(
                Arguments.of(constraints(null, null, null, null), "60", "abc", "5"),
                Arguments.of(constraints("2", null, null, null), "61", "cbc", "5"),
                Arguments.of(constraints("1", null, null, null), "77", "bbb", "0"),
                Arguments.of(constraints(null, null, "2", null), "65", "cbc", "9"),
                Arguments.of(constraints(null, null, "20", null), "97", "bbb", "20"),
                Arguments.of(constraints(null, "36", null, null), "77", "bbb", "0"),
                Arguments.of(constraints(null, "32", null, null), "72", "bba", "0"));
    }

    @ParameterizedTest
    @MethodSource("byHand")
    void the_least_total_is_the_one_found_by_hand(
            AwardConstraints constraints, String total, String letters, String charges) {
        AwardScenario scenario = solve(problem(A, B, C), constraints);

        assertThat(scenario.total()).isEqualByComparingTo(total);
        assertThat(letters(scenario)).isEqualTo(letters);
        assertThat(scenario.charges()).isEqualByComparingTo(charges);
        assertThat(scenario.optimal()).isTrue();
        assertThat(scenario.gap()).isNull();
    }

    @Test
    void a_budget_counts_overheads_and_fixed_costs() {
        AwardScenario enough = solve(problem(A, B, C), constraints(null, null, "2", "65"));
        AwardScenario less = solve(problem(A, B, C), constraints(null, null, "2", "64.99"));

        assertThat(enough.total()).isEqualByComparingTo("65");
        assertThat(less.feasible()).isFalse();
        assertThat(less.total()).isNull();
        assertThat(less.conflicts()).containsExactly("budget");
    }

    @Test
    void the_price_of_a_constraint_is_what_the_total_falls_by_without_it() {
        AwardScenario scenario = solve(problem(A, B, C), constraints("1", "5", null, "100"));

        assertThat(scenario.prices())
                .extracting(price -> price.constraint() + " "
                        + price.price().stripTrailingZeros().toPlainString())
                .containsExactly("max_suppliers 17", "minimum_order_value 0", "budget 0");
    }

    @Test
    void a_line_nobody_offers_is_reported_and_the_rest_is_awarded() {
        AwardProblem problem = new AwardProblem(List.of("1", "9", "2", "3"), List.of(A, B, C), List.of());

        AwardScenario scenario = solve(problem, AwardConstraints.NONE);

        assertThat(scenario.uncovered()).containsExactly("9");
        assertThat(scenario.total()).isEqualByComparingTo("60");
    }

    @Test
    void a_line_only_excluded_suppliers_offer_is_a_conflict() {
        AwardConstraints withoutAAndB = new AwardConstraints(
                null, Set.of(), Set.of(A.supplier(), B.supplier()), null, null, null, null, List.of());

        assertThat(solve(problem(A, B, C), withoutAAndB).conflicts()).containsExactly("exclude:a", "exclude:b");
    }

    @Test
    void of_equal_totals_the_one_with_fewer_suppliers_is_taken() {
        AwardProblem problem = problem(offer("a", "0", "10", "20", "30"), offer("b", "0", "10", "20", "29"));

        assertThat(letters(solve(problem, AwardConstraints.NONE))).isEqualTo("bbb");
    }

    @Test
    void a_bundle_goes_whole_or_not_at_all() {
        // shares of C: 1 for 5, 3 for 25 together; alone they would be taken apart
        SupplierOffer shared = bundling(offer("c", "0", "1", null, "44"), "1 3");

        assertThat(letters(solve(problem(A, B, shared), AwardConstraints.NONE))).isEqualTo("cbc");
        SupplierOffer dearer = bundling(offer("c", "0", "1", null, "54"), "1 3");
        AwardScenario apart = solve(problem(A, B, dearer), AwardConstraints.NONE);
        assertThat(letters(apart)).isEqualTo("aba");
        assertThat(apart.total()).isEqualByComparingTo("70");
    }

    @Test
    void bundles_that_rule_out_every_award_are_no_constraint_s_fault() {
        SupplierOffer oneTwo = bundling(offer("a", "0", "1", "1"), "1 2");
        SupplierOffer twoThree = bundling(offer("b", "0", null, "1", "1"), "2 3");

        AwardScenario scenario = solve(problem(oneTwo, twoThree), constraints("3", null, null, null));

        assertThat(scenario.feasible()).isFalse();
        assertThat(scenario.optimal()).isTrue();
        assertThat(scenario.conflicts()).isEmpty();
    }

    @Test
    void keeping_lines_together_draws_bundles_along() {
        SupplierOffer shared = bundling(offer("c", "0", "1", "100", "1"), "1 2");
        AwardConstraints together =
                new AwardConstraints(null, Set.of(), Set.of(), null, null, null, null, List.of(Set.of("1", "3")));

        assertThat(letters(solve(problem(A, shared), AwardConstraints.NONE))).isEqualTo("aac");
        assertThat(letters(solve(problem(A, shared), together))).isEqualTo("aaa");
    }

    @Test
    void amounts_count_to_the_last_digit() {
        BigDecimal third = BigDecimal.ONE.divide(BigDecimal.valueOf(3), MathContext.DECIMAL128);
        SupplierOffer low = offer("b", "0", third.toPlainString());
        SupplierOffer high = offer("a", "0", third.add(third.ulp()).toPlainString());
        AwardProblem problem = new AwardProblem(List.of("1"), List.of(high, low), List.of());

        AwardScenario scenario = solve(problem, AwardConstraints.NONE);

        assertThat(letters(scenario)).isEqualTo("b");
        assertThat(scenario.total()).isEqualTo(third.add(BigDecimal.ZERO));
    }

    @Test
    void a_lump_sum_wins_whole_or_not_at_all() {
        LumpSum cheap = new LumpSum(new SupplierId("l"), new BigDecimal("50"), new BigDecimal("9"), 30);
        AwardProblem problem = new AwardProblem(List.of("1", "2", "3"), List.of(A, B, C), List.of(cheap));
        AwardConstraints withA =
                new AwardConstraints(null, Set.of(A.supplier()), Set.of(), null, null, null, null, List.of());

        AwardScenario whole = solve(problem, AwardConstraints.NONE);
        assertThat(whole.suppliers()).containsExactly(new SupplierId("l"));
        assertThat(whole.allocations()).isEmpty();
        assertThat(whole.total()).isEqualByComparingTo("59");
        assertThat(solve(problem, withA).suppliers()).doesNotContain(new SupplierId("l"));
        assertThat(letters(solve(problem, constraints(null, null, "1", null)))).isEqualTo("");
        assertThat(letters(solve(problem.withoutLumpSums(), AwardConstraints.NONE)))
                .isEqualTo("abc");
    }

    @Test
    void two_offers_of_one_supplier_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> problem(A, A)).withMessageContaining("a");
    }

    static Stream<Long> seeds() {
        long first = Seeds.first();
        return LongStream.range(first, first + 5).map(seed -> seed * 1_000).boxed();
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("seeds")
    void bundles_overheads_credits_and_minimum_orders_equal_trying_everything(long firstSeed) {
        for (long seed = firstSeed; seed < firstSeed + 100; seed++) {
            Random random = new Random(seed);
            AwardProblem problem = random(random, 1 + random.nextInt(6), 1 + random.nextInt(4), 50);
            AwardConstraints constraints = new AwardConstraints(
                    random.nextInt(3) == 0 ? 1 + random.nextInt(3) : null,
                    random.nextInt(4) == 0 ? Set.of(new SupplierId("s0")) : Set.of(),
                    Set.of(),
                    random.nextInt(2) == 0 ? BigDecimal.valueOf(random.nextInt(150)) : null,
                    null,
                    null,
                    null,
                    List.of());
            assertSame(seed, problem, constraints);
        }
    }

    @ParameterizedTest(name = "from seed {0}")
    @MethodSource("seeds")
    void more_than_sixteen_suppliers_equal_trying_everything(long firstSeed) {
        for (long seed = firstSeed; seed < firstSeed + 2; seed++) {
            Random random = new Random(seed);
            assertSame(seed, random(random, 4, 18, 20), AwardConstraints.NONE.withMaxSuppliers(2 + random.nextInt(3)));
        }
    }

    private static void assertSame(long seed, AwardProblem problem, AwardConstraints constraints) {
        AwardScenario solved = solve(problem, constraints);
        Optional<BigDecimal> least = EveryAward.leastTotal(problem, constraints);
        assertThat(solved.optimal()).as("seed %d", seed).isTrue();
        assertThat(solved.feasible()).as("seed %d", seed).isEqualTo(least.isPresent());
        least.ifPresent(total -> assertThat(solved.total()).as("seed %d", seed).isEqualByComparingTo(total));
    }

    /** Every line is offered by the last supplier at least; overheads may be credits. */
    private static AwardProblem random(Random random, int lines, int suppliers, int overheads) {
        List<String> names =
                IntStream.rangeClosed(1, lines).mapToObj(Integer::toString).toList();
        List<SupplierOffer> offers = new ArrayList<>();
        for (int supplier = 0; supplier < suppliers; supplier++) {
            boolean all = supplier == suppliers - 1;
            Map<String, BigDecimal> amounts = new HashMap<>();
            names.stream()
                    .filter(line -> all || random.nextInt(4) > 0)
                    .forEach(line -> amounts.put(line, BigDecimal.valueOf(20 + random.nextInt(60))));
            List<Set<String>> bundles = random.nextInt(2) == 0 || amounts.size() < 2
                    ? List.of()
                    : List.of(amounts.keySet().stream()
                            .sorted()
                            .limit(2 + random.nextInt(2))
                            .collect(Collectors.toSet()));
            BigDecimal charged = BigDecimal.valueOf(random.nextInt(overheads) - overheads / 5);
            offers.add(new SupplierOffer(new SupplierId("s" + supplier), amounts, bundles, charged, 10));
        }
        return new AwardProblem(names, offers, List.of());
    }

    @Test
    void a_search_cut_short_says_so_and_its_gap_holds() {
        int cut = 0;
        for (long seed = 1; seed <= 40; seed++) {
            AwardProblem problem = random(new Random(seed), 30, 10, 60);
            AwardConstraints constraints = constraints("4", "300", null, null);
            AwardScenario exact = AwardSolver.solve("any", problem, constraints, Long.MAX_VALUE);
            AwardScenario brief = AwardSolver.solve("any", problem, constraints, 3_000);
            assertThat(exact.optimal()).isTrue();
            if (!brief.optimal()) {
                cut++;
                assertThat(brief.conflicts()).isEmpty();
                assertThat(brief.prices())
                        .allSatisfy(price -> assertThat(price.price()).isNull());
            }
            if (brief.feasible()) {
                BigDecimal atLeast =
                        brief.gap() == null ? brief.total() : brief.total().subtract(brief.gap());
                assertThat(exact.total()).isBetween(atLeast, brief.total());
            }
        }
        assertThat(cut).isGreaterThan(5);
    }

    @Test
    void the_same_effort_gives_the_same_answer() {
        AwardProblem problem = random(new Random(3), 30, 10, 60);
        AwardConstraints constraints = constraints("4", "300", null, null);

        assertThat(AwardSolver.solve("any", problem, constraints, 3_000))
                .isEqualTo(AwardSolver.solve("any", problem, constraints, 3_000));
    }
}
