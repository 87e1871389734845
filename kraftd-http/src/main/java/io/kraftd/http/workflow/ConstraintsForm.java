package io.kraftd.http.workflow;

import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an award must keep to; amounts are in the case's currency. */
record ConstraintsForm(
        @Nullable Integer maxSuppliers,
        @Nullable List<String> mustInclude,
        @Nullable List<String> exclude,
        @Nullable BigDecimal minimumOrderValue,
        @Nullable BigDecimal fixedCostPerSupplier,
        @Nullable BigDecimal budget,
        @Nullable Integer latestDeliveryDays,
        @Nullable List<List<String>> keepTogether) {
    void check(String at, Checks checks) {
        checks.whole(at + ".max_suppliers", maxSuppliers, 1, Bounds.SUPPLIERS);
        suppliers(at + ".must_include", mustInclude, checks);
        suppliers(at + ".exclude", exclude, checks);
        checks.amount(at + ".minimum_order_value", minimumOrderValue);
        checks.amount(at + ".fixed_cost_per_supplier", fixedCostPerSupplier);
        checks.amount(at + ".budget", budget);
        checks.whole(at + ".latest_delivery_days", latestDeliveryDays, 0, Bounds.DAYS);
        checks.each(at + ".keep_together", keepTogether, Bounds.RATES, ConstraintsForm::group);
    }

    private static void suppliers(String at, @Nullable List<String> names, Checks checks) {
        checks.each(at, names, Bounds.SUPPLIERS, (name, path, same) -> same.supplier(path, name));
    }

    private static void group(List<String> lines, String at, Checks checks) {
        checks.each(at, lines, Bounds.LINES, (line, path, same) -> same.text(path, line, Bounds.LINE_ID));
    }

    AwardConstraints given() {
        return new AwardConstraints(
                maxSuppliers,
                ids(mustInclude),
                ids(exclude),
                minimumOrderValue,
                fixedCostPerSupplier,
                budget,
                latestDeliveryDays,
                keepTogether == null
                        ? List.of()
                        : keepTogether.stream().map(Set::copyOf).toList());
    }

    private static Set<SupplierId> ids(@Nullable List<String> names) {
        return names == null ? Set.of() : names.stream().map(SupplierId::of).collect(Collectors.toSet());
    }
}
