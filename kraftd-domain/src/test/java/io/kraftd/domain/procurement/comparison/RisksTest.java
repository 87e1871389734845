package io.kraftd.domain.procurement.comparison;

import static io.kraftd.domain.procurement.comparison.Comparisons.AWARD;
import static io.kraftd.domain.procurement.comparison.Comparisons.EUR;
import static io.kraftd.domain.procurement.comparison.Comparisons.USD;
import static io.kraftd.domain.procurement.comparison.Comparisons.compared;
import static io.kraftd.domain.procurement.comparison.Comparisons.into;
import static io.kraftd.domain.procurement.comparison.Comparisons.levelled;
import static io.kraftd.domain.procurement.comparison.Comparisons.neededBy;
import static io.kraftd.domain.procurement.comparison.Comparisons.pieces;
import static io.kraftd.domain.procurement.comparison.Comparisons.rate;
import static io.kraftd.domain.procurement.levelling.QuotationBuilder.aBid;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.procurement.levelling.LevelledLine.Mark;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.procurement.levelling.QuotationBuilder;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RisksTest {
    private static final ScopeBaseline SCOPE = pieces("10", "10");

    /** Without any risk of its own beside two others like it. */
    private static QuotationBuilder sound(String supplier, String price) {
        return aBid(supplier, "EUR")
                .deliveredIn(5)
                .offering("1", "10", "pcs", price)
                .offering("2", "10", "pcs", price);
    }

    @Test
    void sound_bids_bring_no_risk() {
        Comparison comparison = compared(SCOPE, sound("A", "10"), sound("B", "11"), sound("C", "10.50"));

        assertThat(comparison.risks()).isEmpty();
    }

    /** The odd bid comes to 200 beside 210 and 220, unless the lines say otherwise. */
    static Stream<Arguments> oddBids() {
        return Stream.of(
                Arguments.of("offer_expired", sound("Odd", "10").validUntil("2026-11-30"), "10"),
                Arguments.of("validity_unstated", sound("Odd", "10").validUntil(null), "10"),
                Arguments.of("validity_unstated", sound("Odd", "10.75").validUntil(null), null),
                Arguments.of("lump_sum", aBid("Odd", "EUR").deliveredIn(5).lumpSum("200"), "200"),
                Arguments.of(
                        "scope_missing", aBid("Odd", "EUR").deliveredIn(5).offering("1", "10", "pcs", "10"), "110"),
                Arguments.of(
                        "arithmetic_repaired",
                        aBid("Odd", "EUR")
                                .deliveredIn(5)
                                .offering("1", "10", "pcs", "10", line -> line.printedAs("130"))
                                .offering("2", "10", "pcs", "10"),
                        "30"),
                Arguments.of("tax_basis_unknown", sound("Odd", "10").silentAboutTax(), null),
                Arguments.of("delivery_terms_unstated", sound("Odd", "10").delivered(null), null),
                Arguments.of("total_too_low", sound("Odd", "8"), "55"),
                Arguments.of("delivery_late", sound("Odd", "10").deliveredIn(11), "10"));
    }

    @ParameterizedTest(name = "{0} with {2} at stake")
    @MethodSource("oddBids")
    void an_odd_bid_brings_the_one_risk_it_has(String code, QuotationBuilder odd, String stake) {
        ScopeBaseline scope = neededBy(SCOPE, LocalDate.of(2026, 12, 11));

        Comparison comparison = compared(scope, odd, sound("Other", "10.50"), sound("Third", "11"));

        assertThat(comparison.risks()).singleElement().satisfies(risk -> {
            assertThat(risk.code()).isEqualTo(code);
            assertThat(risk.supplier()).isEqualTo("Odd");
            if (stake == null) {
                assertThat(risk.moneyAtStake()).isNull();
            } else {
                assertThat(risk.moneyAtStake()).isEqualByComparingTo(stake);
            }
        });
    }

    @Test
    void tax_that_may_be_contained_is_figured_at_the_rate_of_another_bid() {
        Comparison comparison = compared(
                SCOPE,
                sound("Odd", "10.50").silentAboutTax(),
                sound("B", "10.50").withTaxIncluded("5"),
                sound("C", "10"));

        // 210 contain 10 of tax at 5 %
        assertThat(comparison.risks()).singleElement().satisfies(risk -> {
            assertThat(risk.code()).isEqualTo("tax_basis_unknown");
            assertThat(risk.moneyAtStake()).isEqualByComparingTo("10");
        });
    }

    @Test
    void a_foreign_currency_is_exposed_with_the_whole_total() {
        var bids = levelled(
                SCOPE,
                into(EUR, PlugPolicy.HIGHEST, rate(USD, EUR, "0.5")),
                sound("A", "10"),
                aBid("US", "USD")
                        .deliveredIn(5)
                        .offering("1", "10", "pcs", "20")
                        .offering("2", "10", "pcs", "22"));

        Comparison comparison = Comparing.compare(SCOPE, bids, ComparisonRules.on(AWARD));

        assertThat(comparison.risks()).singleElement().satisfies(risk -> {
            assertThat(risk.code()).isEqualTo("currency_exposure");
            assertThat(risk.supplier()).isEqualTo("US");
            assertThat(risk.moneyAtStake()).isEqualByComparingTo("210");
        });
    }

    @Test
    void a_single_bidder_and_a_line_nobody_prices_are_told() {
        Comparison comparison = compared(SCOPE, aBid("Only", "EUR").offering("1", "10", "pcs", "10"));

        assertThat(comparison.risks())
                .extracting(Risk::code)
                .containsExactly("single_bidder", "scope_missing", "scope_unpriced");
        assertThat(comparison.risks().get(2).rfqLine()).isEqualTo("2");
        assertThat(comparison.risks().get(2).supplier()).isNull();
    }

    @Test
    void a_lead_time_nobody_names_matters_only_when_there_is_a_date() {
        QuotationBuilder silent =
                aBid("Silent", "EUR").offering("1", "10", "pcs", "10").offering("2", "10", "pcs", "10");

        assertThat(compared(SCOPE, silent, sound("B", "11")).risks()).isEmpty();
        assertThat(compared(neededBy(SCOPE, AWARD.plusDays(5)), silent, sound("B", "11"))
                        .risks())
                .extracting(Risk::code)
                .containsExactly("lead_time_unstated");
    }

    @Test
    void a_price_far_from_the_others_is_an_outlier_and_of_two_neither_is() {
        Comparison three = compared(SCOPE, sound("A", "10"), sound("B", "11"), oneLineAt("Far", "1.10"));
        Comparison two = compared(SCOPE, sound("A", "10"), oneLineAt("Far", "1.10"));

        assertThat(three.risks())
                .filteredOn(risk -> risk.code().equals("price_outlier"))
                .singleElement()
                .satisfies(risk -> {
                    assertThat(risk.supplier()).isEqualTo("Far");
                    assertThat(risk.rfqLine()).isEqualTo("1");
                    assertThat(risk.message()).contains("below");
                    assertThat(risk.moneyAtStake()).isEqualByComparingTo("89");
                });
        assertThat(two.risks()).extracting(Risk::code).doesNotContain("price_outlier");
    }

    private static QuotationBuilder oneLineAt(String supplier, String price) {
        return aBid(supplier, "EUR")
                .deliveredIn(5)
                .offering("1", "10", "pcs", price)
                .offering("2", "10", "pcs", "10");
    }

    @Test
    void a_share_of_one_price_for_several_lines_is_neither_lowest_nor_an_outlier() {
        Comparison comparison = compared(
                SCOPE,
                sound("A", "10"),
                sound("B", "11"),
                aBid("Bundle", "EUR").deliveredIn(5).offering("x", "1", "pcs", "20", line -> line.answering("1", "2")));

        assertThat(comparison.risks()).extracting(Risk::code).containsExactly("total_too_low");
        assertThat(lowest(comparison)).containsExactly("1 a", "2 a");
    }

    private static List<String> lowest(Comparison comparison) {
        return comparison.tabulation().stream()
                .flatMap(row -> row.cells().stream()
                        .filter(cell -> cell.offer().marks().contains(Mark.LOWEST))
                        .map(cell -> row.line().id() + " " + cell.supplier()))
                .toList();
    }
}
