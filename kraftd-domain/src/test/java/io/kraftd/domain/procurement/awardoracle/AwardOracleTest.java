package io.kraftd.domain.procurement.awardoracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.procurement.awardoracle.Constraint.AtMost;
import io.kraftd.domain.procurement.awardoracle.Constraint.Budget;
import io.kraftd.domain.procurement.awardoracle.Constraint.Exclude;
import io.kraftd.domain.procurement.awardoracle.Constraint.Include;
import io.kraftd.domain.procurement.awardoracle.Constraint.KeepTogether;
import io.kraftd.domain.procurement.awardoracle.Constraint.LatestDelivery;
import io.kraftd.domain.procurement.awardoracle.Constraint.MinimumOrder;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * By hand, with A at 10 days, B at 20 and C at 30 days and no fixed cost:
 *
 * <pre>
 *      A   B   C
 * L1  10  12  11
 * L2  30  20   -
 * L3  40  45  25
 * </pre>
 *
 * Cheapest of each: A 10 + B 20 + C 25 = 55. One supplier: A 80, B 77.
 */
class AwardOracleTest {
    private static final List<Bidder> FREE =
            List.of(bidder("A", 0, 10, 10, 30, 40), bidder("B", 0, 20, 12, 20, 45), bidder("C", 0, 30, 11, null, 25));

    static Stream<Arguments> solvable() {
        return Stream.of(
                Arguments.of(List.of(), "55", "ABC"),
                Arguments.of(List.of(new AtMost(2)), "56", "CBC"),
                Arguments.of(List.of(new AtMost(1)), "77", "BBB"),
                Arguments.of(List.of(new AtMost(2), new Include("A")), "65", "AAC"),
                Arguments.of(List.of(new Exclude("B")), "65", "AAC"),
                Arguments.of(List.of(new Exclude("C")), "70", "ABA"),
                Arguments.of(List.of(new LatestDelivery(20)), "70", "ABA"),
                Arguments.of(List.of(new LatestDelivery(10)), "80", "AAA"),
                Arguments.of(List.of(new MinimumOrder("A", money("11"))), "56", "CBC"),
                Arguments.of(List.of(new MinimumOrder("B", money("20"))), "55", "ABC"),
                Arguments.of(List.of(new MinimumOrder("B", money("20.01"))), "57", "BBC"),
                Arguments.of(List.of(new MinimumOrder("C", money("26")), new AtMost(2)), "56", "CBC"),
                Arguments.of(List.of(new MinimumOrder("C", money("37"))), "70", "ABA"),
                Arguments.of(List.of(new KeepTogether(Set.of("L1", "L2"))), "57", "BBC"),
                Arguments.of(List.of(new KeepTogether(Set.of("L2", "L3"))), "75", "ABB"),
                Arguments.of(List.of(new Budget(money("55"))), "55", "ABC"));
    }

    @ParameterizedTest
    @MethodSource("solvable")
    void the_least_total_is_the_one_found_by_hand(List<Constraint> constraints, String total, String letters) {
        assertThat(AwardOracle.judge(asked(FREE, constraints)))
                .isEqualTo(new Verdict.Best(money(total), List.of(suppliers(letters))));
    }

    @Test
    void a_fixed_cost_counts_once_for_every_supplier_that_gets_a_line() {
        List<Bidder> bidders = List.of(
                bidder("A", 5, 10, 10, 30, 40), bidder("B", 3, 20, 12, 20, 45), bidder("C", 20, 30, 11, null, 25));

        assertThat(AwardOracle.judge(asked(bidders, List.of())))
                .isEqualTo(new Verdict.Best(money("78"), List.of(suppliers("ABA"))));
        assertThat(AwardOracle.judge(asked(bidders, List.of(new Budget(money("77.99"))))))
                .isEqualTo(new Verdict.Infeasible(Set.of(Set.of(new Budget(money("77.99"))))));
    }

    @Test
    void a_fixed_cost_does_not_count_towards_a_minimum_order() {
        List<Bidder> bidders = List.of(bidder("A", 5, 10, 10, 10, 10), bidder("B", 0, 20, 20, 20, 20));
        List<Constraint> constraints = List.of(new MinimumOrder("A", money("31")));

        assertThat(AwardOracle.judge(asked(bidders, constraints)))
                .isEqualTo(new Verdict.Best(money("60"), List.of(suppliers("BBB"))));
    }

    @Test
    void all_awards_that_cost_the_least_are_told() {
        List<Bidder> bidders = List.of(bidder("A", 0, 10, 10, 30, 40), bidder("B", 0, 20, 10, 30, 41));

        Verdict verdict = AwardOracle.judge(asked(bidders, List.of(new KeepTogether(Set.of("L1", "L2")))));

        assertThat(((Verdict.Best) verdict).awards()).containsExactlyInAnyOrder(suppliers("AAA"), suppliers("BBA"));
    }

    static Stream<List<Constraint>> conflicts() {
        return Stream.of(
                List.of(new Budget(money("54.99"))),
                List.of(new LatestDelivery(9)),
                List.of(new Include("D")),
                List.of(new Include("A"), new Exclude("A")),
                List.of(new Exclude("A"), new Exclude("B")),
                List.of(new Include("C"), new LatestDelivery(29)),
                List.of(new Include("C"), new MinimumOrder("C", money("36.01"))),
                List.of(new Include("C"), new KeepTogether(Set.of("L1", "L2", "L3"))),
                List.of(new Exclude("C"), new Budget(money("69.99"))),
                List.of(new AtMost(2), new Include("A"), new Budget(money("64.99"))),
                List.of(new AtMost(1), new Include("A"), new Include("B")));
    }

    @ParameterizedTest
    @MethodSource("conflicts")
    void constraints_that_cannot_hold_together_are_the_one_conflict_whatever_else_is_asked(List<Constraint> conflict) {
        List<Constraint> more = Stream.concat(
                        Stream.of(new AtMost(3), new LatestDelivery(60), new MinimumOrder("B", money("1"))),
                        conflict.stream())
                .toList();

        assertThat(AwardOracle.judge(asked(FREE, more)))
                .isEqualTo(new Verdict.Infeasible(Set.of(Set.copyOf(conflict))));
    }

    @Test
    void every_minimal_conflict_is_told() {
        Constraint budget = new Budget(money("69.99"));
        Constraint withoutC = new Exclude("C");
        Constraint early = new LatestDelivery(20);

        assertThat(AwardOracle.judge(asked(FREE, List.of(withoutC, budget, early))))
                .isEqualTo(new Verdict.Infeasible(Set.of(Set.of(withoutC, budget), Set.of(early, budget))));
    }

    @Test
    void a_line_nobody_offers_is_no_constraint_s_fault() {
        List<Bidder> bidders = List.of(bidder("A", 0, 10, 10, null, 40));
        AwardCase asked = asked(bidders, List.of(new AtMost(1), new Exclude("A")));

        assertThat(asked.offersEveryLine()).isFalse();
        assertThat(AwardOracle.judge(asked)).isEqualTo(new Verdict.Infeasible(Set.of(Set.of())));
    }

    @Test
    void an_award_is_read_back_by_the_names_of_its_suppliers() {
        Award award = Award.of(asked(FREE, List.of()), suppliers("CBC"));

        assertThat(award.suppliers()).isEqualTo(suppliers("CBC"));
        assertThat(award.total()).isEqualByComparingTo("56");
    }

    private static AwardCase asked(List<Bidder> bidders, List<Constraint> constraints) {
        return new AwardCase(List.of("L1", "L2", "L3"), bidders, constraints);
    }

    private static Map<String, String> suppliers(String letters) {
        return Map.of("L1", letters.substring(0, 1), "L2", letters.substring(1, 2), "L3", letters.substring(2));
    }

    private static Bidder bidder(String name, int fixedCost, int days, Integer... prices) {
        Map<String, BigDecimal> offers = new HashMap<>();
        for (int line = 0; line < prices.length; line++) {
            if (prices[line] != null) {
                offers.put("L" + (line + 1), BigDecimal.valueOf(prices[line]));
            }
        }
        return new Bidder(name, offers, BigDecimal.valueOf(fixedCost), days);
    }

    private static BigDecimal money(String amount) {
        return new BigDecimal(amount);
    }
}
