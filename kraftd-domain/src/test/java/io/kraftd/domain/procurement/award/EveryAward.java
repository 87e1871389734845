package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tries every way to give lines to suppliers, where bundles and overheads count too. For few lines. */
final class EveryAward {
    private final AwardProblem problem;
    private final AwardConstraints constraints;
    private final Map<String, SupplierOffer> given = new HashMap<>();
    private Optional<BigDecimal> least = Optional.empty();

    private EveryAward(AwardProblem problem, AwardConstraints constraints) {
        this.problem = problem;
        this.constraints = constraints;
    }

    /** The least total; empty when nothing keeps to at most so many suppliers, must-includes, minimum orders and bundles. */
    static Optional<BigDecimal> leastTotal(AwardProblem problem, AwardConstraints constraints) {
        EveryAward every = new EveryAward(problem, constraints);
        every.give(0);
        return every.least;
    }

    private void give(int index) {
        if (index == problem.lines().size()) {
            weigh();
            return;
        }
        String line = problem.lines().get(index);
        for (SupplierOffer offer : problem.offers()) {
            if (offer.amounts().containsKey(line)) {
                given.put(line, offer);
                give(index + 1);
            }
        }
    }

    private void weigh() {
        Set<SupplierOffer> used = new HashSet<>(given.values());
        boolean few = constraints.maxSuppliers() == null || used.size() <= constraints.maxSuppliers();
        boolean all = constraints.mustInclude().stream()
                .allMatch(
                        must -> used.stream().anyMatch(offer -> offer.supplier().equals(must)));
        if (few && all && used.stream().allMatch(offer -> wholeBundles(offer) && enough(offer))) {
            BigDecimal total = used.stream()
                    .map(offer -> sum(offer).add(offer.overheads()))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            least = Optional.of(least.map(total::min).orElse(total));
        }
    }

    private boolean wholeBundles(SupplierOffer offer) {
        return offer.bundles().stream().allMatch(bundle -> {
            long taken = bundle.stream().filter(line -> gets(offer, line)).count();
            return taken == 0 || taken == bundle.size();
        });
    }

    private boolean enough(SupplierOffer offer) {
        BigDecimal minimum = constraints.minimumOrderValue();
        return minimum == null || sum(offer).compareTo(minimum) >= 0;
    }

    private BigDecimal sum(SupplierOffer offer) {
        return sum(problem.lines().stream()
                .filter(line -> gets(offer, line))
                .map(offer.amounts()::get)
                .toList());
    }

    private boolean gets(SupplierOffer offer, String line) {
        return offer.equals(given.get(line));
    }

    private static BigDecimal sum(Collection<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
