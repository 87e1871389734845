package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who gets what, in the figures of the offers.
 *
 * @param charges overheads and fixed costs
 * @param deliveryDays longest lead time; {@code null} when somebody does not say
 */
record Award(
        List<SupplierId> suppliers,
        List<Allocation> allocations,
        BigDecimal items,
        BigDecimal charges,
        @Nullable Integer deliveryDays) {
    BigDecimal total() {
        return items.add(charges);
    }

    /** The allocations are in the order of the given lines; lines outside of the choice are not given away. */
    static Award of(Market market, int[] choice, List<String> lines, BigDecimal fixedCost) {
        List<SupplierOffer> used = new ArrayList<>();
        List<Allocation> allocations = new ArrayList<>();
        for (int item = 0; item < choice.length; item++) {
            SupplierOffer offer = market.offers().get(choice[item]);
            used.add(offer);
            for (String line : market.items().get(item)) {
                BigDecimal amount = Objects.requireNonNull(offer.amounts().get(line), line);
                allocations.add(new Allocation(line, offer.supplier(), amount));
            }
        }
        allocations.sort(Comparator.comparingInt(allocation -> lines.indexOf(allocation.rfqLine())));
        return of(used.stream().distinct().toList(), allocations, fixedCost);
    }

    /** All a supplier offers. */
    static Award of(SupplierOffer offer, List<String> lines, BigDecimal fixedCost) {
        List<Allocation> allocations = lines.stream()
                .flatMap(line -> Stream.ofNullable(offer.amounts().get(line))
                        .map(amount -> new Allocation(line, offer.supplier(), amount)))
                .toList();
        return of(List.of(offer), allocations, fixedCost);
    }

    static Award of(LumpSum lumpSum, BigDecimal fixedCost) {
        return new Award(
                List.of(lumpSum.supplier()),
                List.of(),
                lumpSum.price(),
                lumpSum.overheads().add(fixedCost),
                lumpSum.leadTimeDays());
    }

    private static Award of(List<SupplierOffer> used, List<Allocation> allocations, BigDecimal fixedCost) {
        BigDecimal charges =
                used.stream().map(offer -> offer.overheads().add(fixedCost)).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean allSay = used.stream().noneMatch(offer -> offer.leadTimeDays() == null);
        return new Award(
                used.stream()
                        .map(SupplierOffer::supplier)
                        .sorted(Comparator.comparing(SupplierId::value))
                        .toList(),
                allocations,
                allocations.stream().map(Allocation::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                charges,
                allSay
                        ? used.stream()
                                .flatMap(offer -> Stream.ofNullable(offer.leadTimeDays()))
                                .max(Integer::compare)
                                .orElse(null)
                        : null);
    }
}
