package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is to be given away, and who offers it.
 *
 * @param lines ids in the order of the baseline
 * @param offers at most one for each supplier
 * @param lumpSums of suppliers that price no lines
 */
public record AwardProblem(List<String> lines, List<SupplierOffer> offers, List<LumpSum> lumpSums) {
    public AwardProblem {
        lines = List.copyOf(lines);
        offers = List.copyOf(offers);
        lumpSums = List.copyOf(lumpSums);
        Set<SupplierId> seen = new HashSet<>();
        offers.forEach(offer -> once(seen, offer.supplier()));
        lumpSums.forEach(lumpSum -> once(seen, lumpSum.supplier()));
    }

    /** Lines at least one supplier offers, in the order of the baseline. */
    public List<String> covered() {
        Set<String> offered = offered();
        return lines.stream().filter(offered::contains).toList();
    }

    /** Lines nobody offers, in the order of the baseline. */
    public List<String> uncovered() {
        Set<String> offered = offered();
        return lines.stream().filter(line -> !offered.contains(line)).toList();
    }

    /** The same without lump sums, for true splits. */
    public AwardProblem withoutLumpSums() {
        return new AwardProblem(lines, offers, List.of());
    }

    private Set<String> offered() {
        return offers.stream()
                .flatMap(offer -> offer.amounts().keySet().stream())
                .collect(Collectors.toSet());
    }

    private static void once(Set<SupplierId> seen, SupplierId supplier) {
        if (!seen.add(supplier)) {
            throw new IllegalArgumentException("two offers of one supplier: " + supplier);
        }
    }
}
