package io.kraftd.domain.procurement.comparison;

import static io.kraftd.domain.procurement.comparison.Comparisons.AWARD;
import static io.kraftd.domain.procurement.comparison.Comparisons.criterion;
import static io.kraftd.domain.procurement.comparison.Comparisons.levelled;
import static io.kraftd.domain.procurement.comparison.Comparisons.pieces;
import static io.kraftd.domain.procurement.comparison.Comparisons.weighing;
import static io.kraftd.domain.procurement.levelling.QuotationBuilder.aBid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.data.Offset.offset;

import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.award.AwardSolver;
import io.kraftd.domain.procurement.levelling.QuotationBuilder;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.AwardCriterion;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By hand: Alfa 300 in 10 days, Beta 320 in 5, Gama 315 in 20. Price scores 1, .9375, .952381; delivery .5, 1, .25. */
class ScoringTest {
    private static final ScopeBaseline SCOPE = pieces("1");

    private static QuotationBuilder bid(String supplier, String price) {
        return aBid(supplier, "EUR").offering("1", "1", "pcs", price);
    }

    private static QuotationBuilder[] bids() {
        return new QuotationBuilder[] {
            bid("Alfa", "300").deliveredIn(10),
            bid("Beta", "320").deliveredIn(5),
            bid("Gama", "315").deliveredIn(20)
        };
    }

    private static Comparison compared(
            ScopeBaseline scope, List<AwardCriterion> criteria, List<CriterionScore> scores, QuotationBuilder... bids) {
        return Comparing.compare(
                scope,
                levelled(scope, bids),
                new ComparisonRules(criteria, scores, AwardConstraints.NONE, AWARD, AwardSolver.USUAL_EFFORT));
    }

    private static CriterionScore score(String supplier, String criterion, String score) {
        return new CriterionScore(SupplierId.of(supplier), criterion, new BigDecimal(score));
    }

    private static Map<String, String> scores(Comparison comparison) {
        return comparison.ranking().stream()
                .filter(bid -> bid.score() != null)
                .collect(Collectors.toMap(RankedBid::name, bid -> bid.score().toPlainString()));
    }

    @Test
    void without_scores_of_people_price_and_delivery_count_two_to_one() {
        Comparison comparison = compared(SCOPE, List.of(), List.of(), bids());

        assertThat(scores(comparison)).isEqualTo(Map.of("Alfa", "0.833333", "Beta", "0.958333", "Gama", "0.718254"));
        assertThat(comparison.bestValueSupplier()).isEqualTo("Beta");
        assertThat(comparison.criteria()).extracting(AwardCriterion::name).containsExactly("price", "delivery");
        assertThat(comparison.notes())
                .contains(
                        "Criterion quality is left out: no score for Alfa, Beta, Gama",
                        "Criterion reliability is left out: no score for Alfa, Beta, Gama",
                        "Weights of the remaining criteria are rescaled to add up to 1");
    }

    @Test
    void with_all_scores_the_usual_weights_count_as_they_are() {
        List<CriterionScore> people = List.of(
                score("Alfa", "quality", "0.9"),
                score("Beta", "quality", "0.5"),
                score("Gama", "Quality", "1"),
                score("Alfa", "reliability", "1"),
                score("Beta", "reliability", "0.5"),
                score("Gama", "reliability", "0"));

        Comparison comparison = compared(SCOPE, List.of(), people, bids());

        // .4 + .27 + .1 + .1; .375 + .15 + .2 + .05; .380952 + .3 + .05 + 0
        assertThat(scores(comparison)).isEqualTo(Map.of("Alfa", "0.870000", "Beta", "0.775000", "Gama", "0.730952"));
        assertThat(comparison.bestValueSupplier()).isEqualTo("Alfa");
        assertThat(comparison.notes()).noneMatch(note -> note.contains("rescaled"));
    }

    @Test
    void weights_of_the_request_come_before_those_of_the_inquiry_and_need_not_add_up_to_one() {
        ScopeBaseline weighed = weighing(SCOPE, criterion("Lead time", "1"));

        assertThat(compared(weighed, List.of(), List.of(), bids()).bestValueSupplier())
                .isEqualTo("Beta");
        Comparison byPrice =
                compared(weighed, List.of(criterion("Price", "60"), criterion("delivery", "2")), List.of(), bids());
        assertThat(byPrice.bestValueSupplier()).isEqualTo("Alfa");
        assertThat(byPrice.criteria().stream().map(AwardCriterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isCloseTo(BigDecimal.ONE, offset(new BigDecimal("1e-30")));
    }

    @Test
    void one_silent_supplier_takes_delivery_out_for_all() {
        Comparison comparison =
                compared(SCOPE, List.of(), List.of(), bid("Alfa", "300").deliveredIn(10), bid("Beta", "320"));

        assertThat(comparison.criteria()).extracting(AwardCriterion::name).containsExactly("price");
        assertThat(comparison.notes()).contains("Criterion delivery is left out: no lead time from Beta");
        assertThat(comparison.stability()).isEmpty();
    }

    @Test
    void a_person_s_score_comes_before_a_computed_one() {
        Comparison comparison = compared(
                SCOPE,
                List.of(criterion("delivery", "1")),
                List.of(score("Alfa", "delivery", "1"), score("Beta", "delivery", "0")),
                bid("Alfa", "300").deliveredIn(10),
                bid("Beta", "320").deliveredIn(5));

        assertThat(comparison.bestValueSupplier()).isEqualTo("Alfa");
    }

    @Test
    void equal_scores_name_nobody_best() {
        Comparison comparison = compared(SCOPE, List.of(), List.of(), bid("Alfa", "300"), bid("Beta", "300"));

        assertThat(comparison.bestValueSupplier()).isNull();
        assertThat(comparison.notes()).contains("There is no single best value: Alfa, Beta tie");
    }

    @Test
    void delivery_from_stock_is_best_and_divides_nothing() {
        Comparison comparison = compared(
                SCOPE,
                List.of(criterion("delivery", "1")),
                List.of(),
                bid("Alfa", "300").deliveredIn(0),
                bid("Beta", "320").deliveredIn(5));

        assertThat(scores(comparison)).isEqualTo(Map.of("Alfa", "1.000000", "Beta", "0.000000"));
    }

    @Test
    void stability_tells_where_the_winner_changes() {
        Comparison comparison = compared(SCOPE, List.of(), List.of(), bids());

        // Beta 1 - .0625 t meets Alfa .5 + .5 t at t = 8/9
        assertThat(comparison.stability())
                .extracting(
                        WeightStability::criterion,
                        row -> row.weight().toPlainString(),
                        row -> row.lowest().toPlainString(),
                        row -> row.highest().toPlainString(),
                        WeightStability::winnerBelow,
                        WeightStability::winnerAbove)
                .containsExactly(
                        tuple("price", "0.6667", "0", "0.8888", null, "Alfa"),
                        tuple("delivery", "0.3333", "0.1112", "1", "Alfa", null));
    }

    @ParameterizedTest
    @CsvSource({"0.8888, Beta", "0.8889, Alfa"})
    void the_winner_really_changes_there(BigDecimal price, String winner) {
        List<AwardCriterion> criteria = List.of(
                new AwardCriterion("price", price), new AwardCriterion("delivery", BigDecimal.ONE.subtract(price)));

        assertThat(compared(SCOPE, criteria, List.of(), bids()).bestValueSupplier())
                .isEqualTo(winner);
    }

    @ParameterizedTest
    @CsvSource({
        "Price, PRICE",
        "Preis (60 %), PRICE",
        "Total_cost, PRICE",
        "Lieferzeit, DELIVERY",
        "lead_time, DELIVERY",
        "السعر, PRICE",
        "Technical quality, OTHER",
        "Warranty, OTHER"
    })
    void criteria_are_known_by_their_words(String name, CriterionKind kind) {
        assertThat(CriterionKind.of(name)).isEqualTo(kind);
    }
}
