package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.award.AwardSolver;
import io.kraftd.domain.procurement.levelling.BidLevelling;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevellingRules;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import io.kraftd.domain.procurement.levelling.QuotationBuilder;
import io.kraftd.domain.procurement.scope.AwardCriterion;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Inquiries and rules for comparisons, awarded on 2026-12-01 unless said otherwise. */
final class Comparisons {
    static final LocalDate AWARD = LocalDate.of(2026, 12, 1);
    static final Currency EUR = Currency.getInstance("EUR");
    static final Currency USD = Currency.getInstance("USD");
    static final Currency AED = Currency.getInstance("AED");

    private Comparisons() {}

    /** An inquiry for pieces: quantities of the lines 1, 2, 3 and so on. */
    static ScopeBaseline pieces(String... quantities) {
        RfqLine[] lines = new RfqLine[quantities.length];
        for (int i = 0; i < quantities.length; i++) {
            String id = Integer.toString(i + 1);
            lines[i] = new RfqLine(
                    id,
                    null,
                    null,
                    "Steel pipe",
                    new BigDecimal(quantities[i]),
                    "pcs",
                    Units.code("pcs").orElse(null),
                    false,
                    null);
        }
        return new ScopeBaseline(List.of(lines), null, null, null, List.of(), List.of(), List.of());
    }

    static ScopeBaseline neededBy(ScopeBaseline scope, LocalDate day) {
        return new ScopeBaseline(scope.lines(), null, null, day, scope.criteria(), List.of(), List.of());
    }

    static ScopeBaseline weighing(ScopeBaseline scope, AwardCriterion... criteria) {
        return new ScopeBaseline(scope.lines(), null, null, null, List.of(criteria), List.of(), List.of());
    }

    static List<LevelledBid> levelled(ScopeBaseline scope, QuotationBuilder... bids) {
        return levelled(scope, LevellingRules.of(EUR, AWARD), bids);
    }

    static List<LevelledBid> levelled(ScopeBaseline scope, LevellingRules rules, QuotationBuilder... bids) {
        return BidLevelling.level(
                scope, Arrays.stream(bids).map(QuotationBuilder::build).toList(), rules);
    }

    static LevellingRules into(Currency target, PlugPolicy policy, ExchangeRate... rates) {
        return new LevellingRules(
                target, AWARD, null, policy, List.of(rates), List.of(), List.of(), List.of(), List.of(), Map.of());
    }

    static ExchangeRate rate(Currency base, Currency quote, String rate) {
        return new ExchangeRate(base, quote, new BigDecimal(rate), AWARD, "given");
    }

    static Comparison compared(ScopeBaseline scope, QuotationBuilder... bids) {
        return Comparing.compare(scope, levelled(scope, bids), ComparisonRules.on(AWARD));
    }

    static ComparisonRules keepingTo(AwardConstraints constraints) {
        return new ComparisonRules(List.of(), List.of(), constraints, AWARD, AwardSolver.USUAL_EFFORT);
    }

    static AwardCriterion criterion(String name, String weight) {
        return new AwardCriterion(name, new BigDecimal(weight));
    }
}
