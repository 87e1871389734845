package io.kraftd.http.workflow;

import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.RankedBid;
import io.kraftd.domain.procurement.comparison.Risk;
import io.kraftd.domain.procurement.comparison.WeightStability;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.AwardCriterion;
import io.kraftd.http.orders.Shown;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All bids side by side, in {@code currency}. What cannot be said is null, and {@code notes} says why.
 *
 * @param ties who share the lowest total
 */
record Analysis(
        @Nullable String lowestPriceSupplier,
        @Nullable String bestValueSupplier,
        @Nullable BigDecimal savingsPotential,
        Currency currency,
        List<String> ties,
        List<Ranked> ranking,
        List<Tabulated> tabulation,
        List<Scenario> scenarios,
        List<Criterion> criteria,
        List<Stability> stability,
        List<AtRisk> risks,
        List<String> notes) {
    /** A bid in the order of its total; the score is 0 to 1. */
    record Ranked(
            int rank,
            String supplier,
            SupplierId supplierId,
            BigDecimal normalizedTotal,
            @Nullable BigDecimal coveragePercent,
            @Nullable BigDecimal score,
            boolean awardable,
            List<String> reasons) {
        static Ranked of(RankedBid bid, Currency currency) {
            return new Ranked(
                    bid.rank(),
                    bid.name(),
                    bid.supplier(),
                    Shown.amount(bid.levelledTotal(), currency),
                    Shown.maybeFigure(bid.coveragePercent()),
                    bid.score(),
                    bid.awardable(),
                    bid.reasons());
        }
    }

    /** A criterion that counted, with its share of 1. */
    record Criterion(String name, BigDecimal weight) {
        static Criterion of(AwardCriterion criterion) {
            return new Criterion(criterion.name(), Shown.figure(criterion.weight()));
        }
    }

    /** How far a weight may move before somebody else wins. */
    record Stability(
            String criterion,
            BigDecimal weight,
            BigDecimal lowest,
            BigDecimal highest,
            @Nullable String winnerBelow,
            @Nullable String winnerAbove) {
        static Stability of(WeightStability stability) {
            return new Stability(
                    stability.criterion(),
                    Shown.figure(stability.weight()),
                    Shown.figure(stability.lowest()),
                    Shown.figure(stability.highest()),
                    stability.winnerBelow(),
                    stability.winnerAbove());
        }
    }

    /** Something that could make an award a mistake. */
    record AtRisk(
            String code,
            @Nullable String supplier,
            @Nullable String rfqLine,
            String message,
            @Nullable BigDecimal moneyAtStake) {
        static AtRisk of(Risk risk, Currency currency) {
            return new AtRisk(
                    risk.code(),
                    risk.supplier(),
                    risk.rfqLine(),
                    risk.message(),
                    Shown.maybeAmount(risk.moneyAtStake(), currency));
        }
    }

    static Analysis of(Comparison comparison) {
        Currency currency = comparison.currency();
        Function<SupplierId, String> name = names(comparison);
        return new Analysis(
                comparison.lowestPriceSupplier(),
                comparison.bestValueSupplier(),
                Shown.maybeAmount(comparison.savingsPotential(), currency),
                currency,
                comparison.ties(),
                comparison.ranking().stream()
                        .map(bid -> Ranked.of(bid, currency))
                        .toList(),
                comparison.tabulation().stream()
                        .map(row -> Tabulated.of(row, currency, name))
                        .toList(),
                comparison.scenarios().stream()
                        .map(each -> Scenario.of(each, currency, name))
                        .toList(),
                comparison.criteria().stream().map(Criterion::of).toList(),
                comparison.stability().stream().map(Stability::of).toList(),
                comparison.risks().stream()
                        .map(risk -> AtRisk.of(risk, currency))
                        .toList(),
                comparison.notes());
    }

    private static Function<SupplierId, String> names(Comparison comparison) {
        Map<SupplierId, String> names = new HashMap<>();
        comparison
                .bids()
                .forEach(bid ->
                        names.put(bid.quotation().supplierId(), bid.quotation().supplier()));
        return id -> names.getOrDefault(id, id.value());
    }
}
