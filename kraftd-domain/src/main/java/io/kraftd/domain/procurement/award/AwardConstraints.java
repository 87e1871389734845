package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What an award must keep to; {@code null} and empty mean no such constraint. Amounts are in the case's currency.
 *
 * @param maxSuppliers how many suppliers may get something
 * @param mustInclude suppliers that must get at least one line
 * @param exclude suppliers that get nothing
 * @param minimumOrderValue least sum of lines for every supplier that gets something
 * @param fixedCostPerSupplier added to the total for every supplier that gets something; a cost, not a constraint
 * @param budget the most the total may be, fixed costs and overheads included
 * @param latestDeliveryDays suppliers that need longer, or do not say how long, get nothing
 * @param keepTogether groups of line ids that go to one supplier each
 */
public record AwardConstraints(
        @Nullable Integer maxSuppliers,
        Set<SupplierId> mustInclude,
        Set<SupplierId> exclude,
        @Nullable BigDecimal minimumOrderValue,
        @Nullable BigDecimal fixedCostPerSupplier,
        @Nullable BigDecimal budget,
        @Nullable Integer latestDeliveryDays,
        List<Set<String>> keepTogether) {
    /** Everything is allowed. */
    public static final AwardConstraints NONE =
            new AwardConstraints(null, Set.of(), Set.of(), null, null, null, null, List.of());

    private static final String MAX_SUPPLIERS = "max_suppliers";
    private static final String MUST_INCLUDE = "must_include:";
    private static final String EXCLUDE = "exclude:";
    private static final String MINIMUM_ORDER_VALUE = "minimum_order_value";
    private static final String BUDGET = "budget";
    private static final String LATEST_DELIVERY_DAYS = "latest_delivery_days";
    private static final String KEEP_TOGETHER = "keep_together:";

    public AwardConstraints {
        mustInclude = sorted(mustInclude);
        exclude = sorted(exclude);
        keepTogether = keepTogether.stream().map(AwardConstraints::sorted).toList();
        if (maxSuppliers != null && maxSuppliers < 1) {
            throw new IllegalArgumentException("at least one supplier must be allowed");
        }
    }

    /**
     * The constraints that are set, by name: {@code max_suppliers}, {@code must_include:<supplier>},
     * {@code exclude:<supplier>}, {@code minimum_order_value}, {@code budget}, {@code latest_delivery_days},
     * {@code keep_together:<position in the list, from 0>}. Groups of fewer than two lines constrain nothing.
     */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        addIf(maxSuppliers != null, MAX_SUPPLIERS, names);
        mustInclude.stream().map(each -> MUST_INCLUDE + each).sorted().forEach(names::add);
        exclude.stream().map(each -> EXCLUDE + each).sorted().forEach(names::add);
        addIf(minimumOrderValue != null, MINIMUM_ORDER_VALUE, names);
        addIf(budget != null, BUDGET, names);
        addIf(latestDeliveryDays != null, LATEST_DELIVERY_DAYS, names);
        IntStream.range(0, keepTogether.size())
                .filter(i -> keepTogether.get(i).size() > 1)
                .forEach(i -> names.add(KEEP_TOGETHER + i));
        return names;
    }

    /** The same without the constraint of this name; the others keep their names. */
    public AwardConstraints without(String name) {
        return new AwardConstraints(
                name.equals(MAX_SUPPLIERS) ? null : maxSuppliers,
                without(mustInclude, MUST_INCLUDE, name),
                without(exclude, EXCLUDE, name),
                name.equals(MINIMUM_ORDER_VALUE) ? null : minimumOrderValue,
                fixedCostPerSupplier,
                name.equals(BUDGET) ? null : budget,
                name.equals(LATEST_DELIVERY_DAYS) ? null : latestDeliveryDays,
                // why: an emptied group stays in its place, so that the positions after it do not move.
                IntStream.range(0, keepTogether.size())
                        .mapToObj(i -> name.equals(KEEP_TOGETHER + i) ? Set.<String>of() : keepTogether.get(i))
                        .toList());
    }

    /** The same with another greatest number of suppliers; {@code null} for any number. */
    public AwardConstraints withMaxSuppliers(@Nullable Integer most) {
        return new AwardConstraints(
                most,
                mustInclude,
                exclude,
                minimumOrderValue,
                fixedCostPerSupplier,
                budget,
                latestDeliveryDays,
                keepTogether);
    }

    /** The same with another latest delivery. */
    public AwardConstraints withLatestDeliveryDays(int days) {
        return new AwardConstraints(
                maxSuppliers,
                mustInclude,
                exclude,
                minimumOrderValue,
                fixedCostPerSupplier,
                budget,
                days,
                keepTogether);
    }

    /** Only who may never win and what using a supplier costs: what holds for every scenario. */
    public AwardConstraints onlyExclusions() {
        return new AwardConstraints(null, Set.of(), exclude, null, fixedCostPerSupplier, null, null, List.of());
    }

    /** Whether this supplier with this lead time may get anything. */
    boolean allow(SupplierId supplier, @Nullable Integer leadTimeDays) {
        boolean inTime = latestDeliveryDays == null || (leadTimeDays != null && leadTimeDays <= latestDeliveryDays);
        return inTime && !exclude.contains(supplier);
    }

    BigDecimal fixedCost() {
        return fixedCostPerSupplier == null ? BigDecimal.ZERO : fixedCostPerSupplier;
    }

    private static Set<SupplierId> without(Set<SupplierId> suppliers, String kind, String name) {
        return suppliers.stream().filter(each -> !name.equals(kind + each)).collect(Collectors.toSet());
    }

    // why: Set.copyOf has another order in every process, and what is written from it must not.
    private static <T extends Comparable<T>> Set<T> sorted(Set<T> set) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(set));
    }

    private static void addIf(boolean set, String name, List<String> names) {
        if (set) {
            names.add(name);
        }
    }
}
