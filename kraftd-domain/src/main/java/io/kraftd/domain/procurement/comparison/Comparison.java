package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.scope.AwardCriterion;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The whole comparison of a case.
 *
 * @param lowestPriceSupplier name of the cheapest awardable bid; {@code null} on a tie or when nobody can be awarded
 * @param bestValueSupplier name of the best weighted bid; {@code null} on a tie or when it cannot be computed
 * @param savingsPotential highest less lowest levelled total of the bids that can win, at minor units of the case's currency;
 *     {@code null} with fewer than two of them
 * @param ties names of the suppliers that share the lowest total at minor units
 * @param criteria the weights used, after rescaling
 * @param stability one row for each criterion; empty on a tie, and with fewer than two criteria
 * @param notes what was computed differently than one might expect, and why a figure is {@code null}
 */
public record Comparison(
        Currency currency,
        List<LevelledBid> bids,
        List<TabulationRow> tabulation,
        List<RankedBid> ranking,
        @Nullable String lowestPriceSupplier,
        @Nullable String bestValueSupplier,
        @Nullable BigDecimal savingsPotential,
        List<String> ties,
        List<AwardCriterion> criteria,
        List<WeightStability> stability,
        List<Risk> risks,
        AwardConstraints constraints,
        List<AwardScenario> scenarios,
        List<String> notes) {
    public Comparison {
        Objects.requireNonNull(currency, "currency");
        bids = List.copyOf(bids);
        tabulation = List.copyOf(tabulation);
        ranking = List.copyOf(ranking);
        ties = List.copyOf(ties);
        criteria = List.copyOf(criteria);
        stability = List.copyOf(stability);
        risks = List.copyOf(risks);
        Objects.requireNonNull(constraints, "constraints");
        scenarios = List.copyOf(scenarios);
        notes = List.copyOf(notes);
    }
}
