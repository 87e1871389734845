package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.shared.ExchangeRate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How bids are brought to one basis.
 *
 * @param target the case's currency
 * @param awardDate offers that end before it have expired
 * @param costOfCapitalPercent yearly rate that turns payment terms into money; {@code null} leaves them out
 * @param givenRates exchange rates of the request; they come before the table
 * @param tableRates the dated table of the configuration
 * @param estimates the buyer's own unit prices by line of the baseline, in the case's currency
 */
public record LevellingRules(
        Currency target,
        LocalDate awardDate,
        @Nullable BigDecimal costOfCapitalPercent,
        PlugPolicy plugPolicy,
        List<ExchangeRate> givenRates,
        List<ExchangeRate> tableRates,
        List<PackFactor> packFactors,
        List<CostPlug> costPlugs,
        List<LinePlug> linePlugs,
        Map<String, BigDecimal> estimates) {
    public LevellingRules {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(awardDate, "awardDate");
        Objects.requireNonNull(plugPolicy, "plugPolicy");
        givenRates = List.copyOf(givenRates);
        tableRates = List.copyOf(tableRates);
        packFactors = List.copyOf(packFactors);
        costPlugs = List.copyOf(costPlugs);
        linePlugs = List.copyOf(linePlugs);
        estimates = Map.copyOf(estimates);
    }

    /** No more than a currency and a date: the highest bid stands in for what is missing, nothing else is given. */
    public static LevellingRules of(Currency target, LocalDate awardDate) {
        return new LevellingRules(
                target,
                awardDate,
                null,
                PlugPolicy.HIGHEST,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of());
    }
}
