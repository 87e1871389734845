package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.award.AwardScenarios;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares levelled bids: who is lowest, who is best, how sure that is, how lines may be awarded, and what is risky. */
public final class Comparing {
    private Comparing() {}

    /**
     * The comparison of one or more bids in one currency, at most one for each supplier;
     * {@link IllegalArgumentException} otherwise. A figure that cannot be computed is {@code null}, and a note says why.
     */
    public static Comparison compare(ScopeBaseline scope, List<LevelledBid> bids, ComparisonRules rules) {
        Currency currency = onlyCurrency(bids);
        List<Standing> standings = bids.stream()
                .map(bid -> Standing.of(bid, bids, rules.constraints().exclude()))
                .toList();
        Ranking ranking = new Ranking(standings);
        Scoring scoring = new Scoring(scope, standings, rules);
        List<TabulationRow> tabulation = Tabulating.rows(scope.lines(), bids, currency);
        List<AwardScenario> scenarios = AwardScenarios.of(scope, bids, rules.constraints(), rules.effort());
        return new Comparison(
                currency,
                bids,
                tabulation,
                ranking.bids(scoring),
                nameOfOnly(ranking.lowest()),
                nameOfOnly(scoring.best()),
                ranking.savings(),
                tie(ranking.lowest()),
                scoring.criteria(),
                Stability.of(scoring),
                Risks.of(scope, standings, tabulation, rules.awardDate()),
                rules.constraints(),
                scenarios,
                Notes.on(scope, standings, ranking, scoring, rules.constraints(), scenarios));
    }

    private static Currency onlyCurrency(List<LevelledBid> bids) {
        if (bids.isEmpty()) {
            throw new IllegalArgumentException("there is no bid to compare");
        }
        Currency currency = bids.get(0).currency();
        Set<SupplierId> seen = new HashSet<>();
        for (LevelledBid bid : bids) {
            if (!bid.currency().equals(currency)) {
                throw new IllegalArgumentException("bids are levelled to different currencies");
            }
            if (!seen.add(bid.quotation().supplierId())) {
                throw new IllegalArgumentException(
                        "two bids of one supplier: " + bid.quotation().supplier());
            }
        }
        return currency;
    }

    private static @Nullable String nameOfOnly(List<Standing> standings) {
        return standings.size() == 1 ? standings.get(0).name() : null;
    }

    private static List<String> tie(List<Standing> lowest) {
        return lowest.size() < 2
                ? List.of()
                : lowest.stream().map(Standing::name).toList();
    }
}
