package io.kraftd.domain.procurement.award;

import static io.kraftd.domain.procurement.levelling.QuotationBuilder.aBid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kraftd.domain.procurement.levelling.BidLevelling;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevellingRules;
import io.kraftd.domain.procurement.levelling.QuotationBuilder;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * By hand, in EUR:
 *
 * <pre>
 *            Alfa       Beta       Gama
 * 1  10 pcs  10 = 100   12 = 120   11 = 110
 * 2   5 pcs  20 = 100   18 =  90   22 = 110
 * 3   2 pcs  50 = 100   55 = 110   40 =  80
 * freight          -          -         15
 * days            10          5         20
 * </pre>
 */
class AwardScenariosTest {
    private static final ScopeBaseline SCOPE = new ScopeBaseline(
            List.of(asked("1", "10"), asked("2", "5"), asked("3", "2")),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of());

    private static RfqLine asked(String id, String quantity) {
        return new RfqLine(
                id,
                null,
                null,
                "Steel pipe",
                new BigDecimal(quantity),
                "pcs",
                Units.code("pcs").orElse(null),
                false,
                null);
    }

    private static QuotationBuilder alfa() {
        return priced("Alfa", "10", "20", "50").deliveredIn(10);
    }

    private static QuotationBuilder beta() {
        return priced("Beta", "12", "18", "55").deliveredIn(5);
    }

    private static QuotationBuilder gama() {
        return priced("Gama", "11", "22", "40").withFreight("15").deliveredIn(20);
    }

    private static QuotationBuilder priced(String supplier, String one, String two, String three) {
        return aBid(supplier, "EUR")
                .offering("1", "10", "pcs", one)
                .offering("2", "5", "pcs", two)
                .offering("3", "2", "pcs", three);
    }

    private static List<AwardScenario> scenarios(AwardConstraints constraints, QuotationBuilder... bids) {
        LocalDate awardDate = LocalDate.of(2026, 12, 1);
        List<LevelledBid> levelled = BidLevelling.level(
                SCOPE,
                Arrays.stream(bids).map(QuotationBuilder::build).toList(),
                LevellingRules.of(Currency.getInstance("EUR"), awardDate));
        return AwardScenarios.of(SCOPE, levelled, constraints, AwardSolver.USUAL_EFFORT);
    }

    private static AwardScenario named(List<AwardScenario> scenarios, String name) {
        return scenarios.stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String suppliers(AwardScenario scenario) {
        return String.join(
                " ", scenario.suppliers().stream().map(SupplierId::value).toList());
    }

    @Test
    void the_usual_scenarios_are_those_found_by_hand() {
        assertThat(scenarios(AwardConstraints.NONE, gama(), beta(), alfa()))
                .extracting(
                        AwardScenario::name,
                        scenario -> scenario.total().intValueExact(),
                        AwardScenariosTest::suppliers,
                        AwardScenario::deliveryDays)
                .containsExactly(
                        tuple("best_single", 300, "alfa", 10),
                        tuple("best_per_line", 285, "alfa beta gama", 20),
                        tuple("best_split_2", 290, "alfa beta", 10),
                        tuple("best_split_3", 285, "alfa beta gama", 20),
                        tuple("earliest_delivery", 320, "beta", 5),
                        tuple("as_constrained", 285, "alfa beta gama", 20));
    }

    @Test
    void constraints_hold_for_one_scenario_exclusions_and_fixed_costs_for_all() {
        AwardConstraints constraints = new AwardConstraints(
                4,
                Set.of(SupplierId.of("Gama")),
                Set.of(SupplierId.of("Alfa")),
                null,
                new BigDecimal("10"),
                null,
                null,
                List.of());

        assertThat(scenarios(constraints, alfa(), beta(), gama()))
                .extracting(
                        AwardScenario::name,
                        scenario -> scenario.total().intValueExact(),
                        AwardScenariosTest::suppliers)
                .containsExactly(
                        tuple("best_single", 325, "gama"),
                        tuple("best_per_line", 315, "beta gama"),
                        tuple("best_split_2", 315, "beta gama"),
                        tuple("best_split_3", 315, "beta gama"),
                        tuple("best_split_4", 315, "beta gama"),
                        tuple("earliest_delivery", 330, "beta"),
                        tuple("as_constrained", 315, "beta gama"));
    }

    @Test
    void when_nobody_offers_everything_the_single_supplier_with_most_lines_is_told_with_what_it_leaves_out() {
        List<AwardScenario> scenarios = scenarios(
                AwardConstraints.NONE,
                aBid("Two", "EUR").offering("1", "10", "pcs", "20").offering("2", "5", "pcs", "20"),
                aBid("One", "EUR").offering("3", "2", "pcs", "1"));

        AwardScenario single = named(scenarios, "best_single");
        assertThat(suppliers(single)).isEqualTo("two");
        assertThat(single.leftOut()).containsExactly("3");
        assertThat(single.total()).isEqualByComparingTo("300");
        assertThat(named(scenarios, "best_per_line").total()).isEqualByComparingTo("302");
        assertThat(scenarios).extracting(AwardScenario::name).doesNotContain("earliest_delivery");
    }

    @Test
    void stand_in_prices_are_nobody_s_offer() {
        List<AwardScenario> scenarios = scenarios(
                AwardConstraints.NONE,
                alfa(),
                aBid("Part", "EUR").deliveredIn(1).offering("1", "10", "pcs", "1"));

        assertThat(named(scenarios, "best_per_line").allocations())
                .extracting(allocation -> allocation.rfqLine() + allocation.supplier())
                .containsExactly("1part", "2alfa", "3alfa");
        assertThat(suppliers(named(scenarios, "best_single"))).isEqualTo("alfa");
    }

    @Test
    void lines_under_one_price_go_together() {
        QuotationBuilder bundle = aBid("Bundle", "EUR")
                .offering("x", "1", "pcs", "150", line -> line.answering("1", "2"))
                .offering("3", "2", "pcs", "500");

        AwardScenario perLine = named(scenarios(AwardConstraints.NONE, alfa(), bundle), "best_per_line");

        assertThat(perLine.total()).isEqualByComparingTo("250");
        assertThat(perLine.allocations())
                .extracting(allocation -> allocation.supplier().value())
                .containsExactly("bundle", "bundle", "alfa");
    }

    @Test
    void expired_offers_are_in_no_scenario_and_lines_only_they_offer_are_uncovered() {
        List<AwardScenario> scenarios = scenarios(
                AwardConstraints.NONE,
                alfa().validUntil("2026-11-30"),
                aBid("Part", "EUR").offering("1", "10", "pcs", "30"));

        assertThat(scenarios).isNotEmpty().allSatisfy(scenario -> {
            assertThat(suppliers(scenario)).isEqualTo("part");
            assertThat(scenario.uncovered()).containsExactly("2", "3");
        });
    }

    @Test
    void lump_sums_may_win_alone_and_take_part_in_no_split() {
        List<AwardScenario> scenarios = scenarios(
                AwardConstraints.NONE,
                alfa(),
                beta(),
                aBid("Whole", "EUR").deliveredIn(1).lumpSum("200"));

        assertThat(scenarios)
                .extracting(AwardScenario::name, AwardScenariosTest::suppliers)
                .containsExactly(
                        tuple("best_single", "whole"),
                        tuple("best_per_line", "alfa beta"),
                        tuple("best_split_2", "alfa beta"),
                        tuple("best_split_3", "alfa beta"),
                        tuple("earliest_delivery", "whole"),
                        tuple("as_constrained", "whole"));
    }

    @Test
    void the_parts_of_every_scenario_add_up_to_its_total() {
        assertThat(scenarios(AwardConstraints.NONE, alfa(), beta(), gama())).allSatisfy(scenario -> {
            BigDecimal parts = Stream.concat(
                            scenario.allocations().stream().map(Allocation::amount), Stream.of(scenario.charges()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(parts).isEqualByComparingTo(scenario.total());
        });
    }
}
