package io.kraftd.http.workflow;

import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.http.orders.Shown;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One way to award a case; the total is null when it is infeasible, and {@code conflicts} says why. */
record Scenario(
        String name,
        @Nullable BigDecimal total,
        @Nullable BigDecimal charges,
        List<String> suppliers,
        List<Allocated> allocations,
        List<String> uncovered,
        List<String> leftOut,
        @Nullable Integer deliveryDays,
        boolean feasible,
        List<String> conflicts,
        boolean optimal,
        @Nullable BigDecimal gap,
        List<Price> prices) {
    /** One line given to one supplier. */
    record Allocated(String rfqLine, String supplier, BigDecimal amount) {}

    /** What a constraint adds to the total; null when it was not proven in time. */
    record Price(String constraint, @Nullable BigDecimal price) {}

    static Scenario of(AwardScenario scenario, Currency currency, Function<SupplierId, String> name) {
        return new Scenario(
                scenario.name(),
                Shown.maybeAmount(scenario.total(), currency),
                Shown.maybeAmount(scenario.charges(), currency),
                scenario.suppliers().stream().map(name).toList(),
                scenario.allocations().stream()
                        .map(each -> new Allocated(
                                each.rfqLine(), name.apply(each.supplier()), Shown.amount(each.amount(), currency)))
                        .toList(),
                scenario.uncovered(),
                scenario.leftOut(),
                scenario.deliveryDays(),
                scenario.feasible(),
                scenario.conflicts(),
                scenario.optimal(),
                Shown.maybeAmount(scenario.gap(), currency),
                scenario.prices().stream()
                        .map(each -> new Price(each.constraint(), Shown.maybeAmount(each.price(), currency)))
                        .toList());
    }
}
