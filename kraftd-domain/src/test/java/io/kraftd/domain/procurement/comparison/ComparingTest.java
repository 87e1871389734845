package io.kraftd.domain.procurement.comparison;

import static io.kraftd.domain.procurement.comparison.Comparisons.AED;
import static io.kraftd.domain.procurement.comparison.Comparisons.AWARD;
import static io.kraftd.domain.procurement.comparison.Comparisons.EUR;
import static io.kraftd.domain.procurement.comparison.Comparisons.USD;
import static io.kraftd.domain.procurement.comparison.Comparisons.compared;
import static io.kraftd.domain.procurement.comparison.Comparisons.into;
import static io.kraftd.domain.procurement.comparison.Comparisons.keepingTo;
import static io.kraftd.domain.procurement.comparison.Comparisons.levelled;
import static io.kraftd.domain.procurement.comparison.Comparisons.pieces;
import static io.kraftd.domain.procurement.comparison.Comparisons.rate;
import static io.kraftd.domain.procurement.levelling.QuotationBuilder.aBid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.procurement.levelling.QuotationBuilder;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
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
 *                300        320        315
 * </pre>
 */
class ComparingTest {
    private static final ScopeBaseline SCOPE = pieces("10", "5", "2");

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

    @Test
    void bids_are_ranked_by_total_and_the_lowest_is_named() {
        Comparison comparison = compared(SCOPE, beta(), gama(), alfa());

        assertThat(comparison.ranking())
                .extracting(
                        RankedBid::rank,
                        RankedBid::name,
                        bid -> bid.levelledTotal().intValueExact())
                .containsExactly(tuple(1, "Alfa", 300), tuple(2, "Gama", 315), tuple(3, "Beta", 320));
        assertThat(comparison.lowestPriceSupplier()).isEqualTo("Alfa");
        assertThat(comparison.savingsPotential()).isEqualByComparingTo("20");
        assertThat(comparison.ties()).isEmpty();
    }

    @Test
    void the_lowest_of_each_line_is_marked() {
        Comparison comparison = compared(SCOPE, alfa(), beta(), gama());

        assertThat(lowest(comparison)).containsExactly("1 alfa", "2 beta", "3 gama");
    }

    private static List<String> lowest(Comparison comparison) {
        return marked(comparison, Mark.LOWEST);
    }

    private static List<String> marked(Comparison comparison, Mark mark) {
        return comparison.tabulation().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.offer().marks().contains(mark))
                        .map(cell -> row.line().id() + " " + cell.supplier()))
                .toList();
    }

    @Test
    void equal_totals_share_a_rank_and_name_nobody_lowest() {
        Comparison comparison = compared(SCOPE, alfa(), beta(), priced("Delta", "11", "22", "40"));

        assertThat(comparison.ranking()).extracting(RankedBid::rank).containsExactly(1, 1, 3);
        assertThat(comparison.lowestPriceSupplier()).isNull();
        assertThat(comparison.ties()).containsExactly("Alfa", "Delta");
        assertThat(comparison.notes()).anyMatch(note -> note.contains("Alfa, Delta tie"));
    }

    @Test
    void totals_that_differ_by_less_than_a_cent_tie() {
        ScopeBaseline scope = pieces("3");

        Comparison comparison = compared(
                scope,
                aBid("Alfa", "EUR").offering("1", "3", "pcs", "33.334"),
                aBid("Beta", "EUR").offering("1", "3", "pcs", "33.333"));

        assertThat(comparison.ties()).containsExactlyInAnyOrder("Alfa", "Beta");
        assertThat(lowest(comparison)).containsExactly("1 alfa", "1 beta");
    }

    @Test
    void an_expired_offer_is_ranked_but_neither_lowest_nor_awarded_nor_part_of_savings() {
        Comparison comparison = compared(SCOPE, alfa().validUntil("2026-11-30"), beta(), gama());

        RankedBid first = comparison.ranking().get(0);
        assertThat(first.name()).isEqualTo("Alfa");
        assertThat(first.awardable()).isFalse();
        assertThat(first.score()).isNull();
        assertThat(first.reasons()).anyMatch(reason -> reason.contains("ended on 2026-11-30"));
        assertThat(comparison.lowestPriceSupplier()).isEqualTo("Gama");
        assertThat(comparison.savingsPotential()).isEqualByComparingTo("5");
        assertThat(lowest(comparison)).containsExactly("1 gama", "2 beta", "3 gama");
        assertThat(comparison.scenarios())
                .isNotEmpty()
                .allSatisfy(scenario -> assertThat(scenario.suppliers()).doesNotContain(SupplierId.of("Alfa")));
        assertThat(comparison.notes()).anyMatch(note -> note.startsWith("Alfa ranks before the lowest that can win"));
    }

    @Test
    void of_two_equal_totals_the_one_that_still_holds_is_the_lowest() {
        Comparison comparison = compared(
                SCOPE, priced("Old", "10", "20", "50").validUntil("2026-11-30"), priced("New", "10", "20", "50"));

        assertThat(comparison.lowestPriceSupplier()).isEqualTo("New");
        assertThat(comparison.ties()).isEmpty();
    }

    @Test
    void when_every_offer_has_expired_figures_are_null_and_notes_say_why() {
        Comparison comparison = compared(SCOPE, alfa().validUntil("2026-11-30"));

        assertThat(comparison.lowestPriceSupplier()).isNull();
        assertThat(comparison.bestValueSupplier()).isNull();
        assertThat(comparison.savingsPotential()).isNull();
        assertThat(comparison.scenarios()).isEmpty();
        assertThat(comparison.stability()).isEmpty();
        assertThat(comparison.notes())
                .anyMatch(note -> note.startsWith("There is no lowest price"))
                .anyMatch(note -> note.startsWith("There is no best value"))
                .anyMatch(note -> note.startsWith("There is no savings potential"))
                .anyMatch(note -> note.startsWith("There is no award scenario"));
    }

    @Test
    void a_supplier_that_quotes_eight_of_ten_lines_is_not_the_lowest() {
        ScopeBaseline scope = pieces("1", "1", "1", "1", "1", "1", "1", "1", "1", "1");
        QuotationBuilder partial = aBid("Partial", "EUR");
        QuotationBuilder full = aBid("Full", "EUR");
        for (int line = 1; line <= 10; line++) {
            full.offering(Integer.toString(line), "1", "pcs", "100");
            if (line <= 8) {
                partial.offering(Integer.toString(line), "1", "pcs", line == 1 ? "110" : "100");
            }
        }

        Comparison comparison = compared(scope, partial, full);

        assertThat(comparison.bids().get(0).quotedTotal()).isEqualByComparingTo("810");
        assertThat(comparison.lowestPriceSupplier()).isEqualTo("Full");
        assertThat(comparison.ranking().get(1).coveragePercent()).isEqualByComparingTo("80");
        assertThat(comparison.ranking().get(1).reasons()).contains("It prices 80 % of the lines");
        assertThat(marked(comparison, Mark.MISSING)).containsExactly("9 partial", "10 partial");
        assertThat(comparison.risks())
                .filteredOn(risk -> risk.code().equals("scope_missing"))
                .singleElement()
                .satisfies(risk -> {
                    assertThat(risk.supplier()).isEqualTo("Partial");
                    assertThat(risk.moneyAtStake()).isEqualByComparingTo("200");
                });
    }

    @Test
    void a_gap_without_a_stand_in_that_others_price_bars_from_being_the_lowest() {
        List<LevelledBid> bids = levelled(
                SCOPE,
                into(EUR, PlugPolicy.ESTIMATE),
                alfa(),
                aBid("Gap", "EUR").offering("1", "10", "pcs", "9"));

        Comparison comparison = Comparing.compare(SCOPE, bids, ComparisonRules.on(AWARD));

        assertThat(comparison.ranking().get(0).name()).isEqualTo("Gap");
        assertThat(comparison.lowestPriceSupplier()).isEqualTo("Alfa");
        assertThat(comparison.ranking().get(0).reasons())
                .contains("It leaves out what other totals contain, without a stand-in: line 2, 3");
    }

    @Test
    void lines_left_out_of_every_total_bar_nobody() {
        List<LevelledBid> bids = levelled(
                SCOPE, into(EUR, PlugPolicy.EXCLUDE), alfa(), aBid("Gap", "EUR").offering("1", "10", "pcs", "9"));

        Comparison comparison = Comparing.compare(SCOPE, bids, ComparisonRules.on(AWARD));

        assertThat(comparison.lowestPriceSupplier()).isEqualTo("Gap");
        assertThat(comparison.savingsPotential()).isEqualByComparingTo("10");
    }

    @Test
    void an_alternate_is_kept_apart_and_never_wins() {
        ScopeBaseline scope = pieces("10");

        Comparison comparison = compared(
                scope,
                aBid("Cheap", "EUR").offering("1", "10", "pcs", "1", line -> line.asAlternate()),
                aBid("Dear", "EUR").offering("1", "10", "pcs", "5"));

        assertThat(comparison.lowestPriceSupplier()).isEqualTo("Dear");
        assertThat(marked(comparison, Mark.ALTERNATE)).containsExactly("1 cheap");
        assertThat(lowest(comparison)).isEmpty();
        assertThat(comparison.scenarios())
                .allSatisfy(scenario -> assertThat(scenario.suppliers()).containsExactly(SupplierId.of("Dear")));
        assertThat(comparison.risks()).extracting(Risk::code).contains("alternates_offered", "single_bidder");
    }

    @Test
    void three_hundred_dirhams_beat_a_hundred_dollars() {
        ScopeBaseline scope = pieces("1");
        List<LevelledBid> bids = levelled(
                scope,
                into(AED, PlugPolicy.HIGHEST, rate(USD, AED, "3.6725")),
                aBid("Gulf", "AED").lumpSum("300"),
                aBid("States", "USD").lumpSum("100"));

        Comparison comparison = Comparing.compare(scope, bids, ComparisonRules.on(AWARD));

        assertThat(comparison.lowestPriceSupplier()).isEqualTo("Gulf");
        assertThat(comparison.savingsPotential()).isEqualByComparingTo("67.25");
        assertThat(comparison.ranking())
                .allSatisfy(bid -> assertThat(bid.coveragePercent()).isNull());
        assertThat(comparison.scenarios())
                .extracting(
                        AwardScenario::name, scenario -> scenario.suppliers().toString())
                .containsExactly(tuple("best_single", "[gulf]"), tuple("as_constrained", "[gulf]"));
        assertThat(comparison.notes()).contains("Gulf, States: one price for everything takes part in no split");
    }

    @Test
    void a_hundred_and_one_euros_beat_a_hundred_dollars_at_ninety_cents() {
        ScopeBaseline scope = pieces("1");
        List<LevelledBid> bids = levelled(
                scope,
                into(USD, PlugPolicy.HIGHEST, rate(EUR, USD, "0.9")),
                aBid("Euro", "EUR").offering("1", "1", "pcs", "101"),
                aBid("Dollar", "USD").offering("1", "1", "pcs", "100"));

        Comparison comparison = Comparing.compare(scope, bids, ComparisonRules.on(AWARD));

        assertThat(comparison.lowestPriceSupplier()).isEqualTo("Euro");
        assertThat(comparison.ranking().get(0).levelledTotal()).isEqualByComparingTo("90.90");
        assertThat(lowest(comparison)).containsExactly("1 euro");
    }

    @Test
    void a_supplier_the_constraints_exclude_is_ranked_and_never_named() {
        AwardConstraints withoutAlfa =
                new AwardConstraints(null, Set.of(), Set.of(SupplierId.of("Alfa")), null, null, null, null, List.of());

        Comparison comparison =
                Comparing.compare(SCOPE, levelled(SCOPE, alfa(), beta(), gama()), keepingTo(withoutAlfa));

        assertThat(comparison.ranking().get(0).name()).isEqualTo("Alfa");
        assertThat(comparison.lowestPriceSupplier()).isEqualTo("Gama");
        assertThat(comparison.scenarios())
                .allSatisfy(scenario -> assertThat(scenario.suppliers()).doesNotContain(SupplierId.of("Alfa")));
    }

    @Test
    void names_in_constraints_that_fit_nothing_are_told() {
        AwardConstraints odd = new AwardConstraints(
                null,
                Set.of(),
                Set.of(SupplierId.of("Omega")),
                null,
                null,
                new BigDecimal("1000"),
                null,
                List.of(Set.of("1", "9")));

        Comparison comparison = Comparing.compare(SCOPE, levelled(SCOPE, alfa(), beta()), keepingTo(odd));

        assertThat(comparison.notes())
                .contains(
                        "The constraints name omega, who has no bid",
                        "The constraints name line 9, which was not asked for");
    }

    @Test
    void nothing_two_currencies_and_two_bids_of_one_supplier_are_refused() {
        ScopeBaseline scope = pieces("1");
        var inEuro = levelled(scope, aBid("Alfa", "EUR").lumpSum("1"));
        var inDollar = levelled(
                scope, into(USD, PlugPolicy.HIGHEST), aBid("Beta", "USD").lumpSum("1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparing.compare(scope, List.of(), ComparisonRules.on(AWARD)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Comparing.compare(scope, List.of(inEuro.get(0), inDollar.get(0)), ComparisonRules.on(AWARD)))
                .withMessageContaining("different currencies");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Comparing.compare(scope, List.of(inEuro.get(0), inEuro.get(0)), ComparisonRules.on(AWARD)))
                .withMessageContaining("Alfa");
    }
}
