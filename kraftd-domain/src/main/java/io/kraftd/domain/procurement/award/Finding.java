package io.kraftd.domain.procurement.award;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search came to.
 *
 * @param award empty when none was found
 * @param complete whether everything was looked at: the award is the best, or there is none
 * @param gap how much better an award could be that was not looked at; {@code null} when complete or none was found
 */
record Finding(
        Optional<Award> award, boolean complete, @Nullable BigDecimal gap) {
    /** The best award of a problem, or one that merely keeps to the constraints with {@code anyWillDo}. */
    static Finding of(AwardProblem problem, AwardConstraints constraints, Effort effort, boolean anyWillDo) {
        Optional<Award> lumpSum = bestLumpSum(problem, constraints);
        if (problem.offers().isEmpty() && !problem.lumpSums().isEmpty()) {
            return new Finding(lumpSum, true, null);
        }
        Market market = MarketBuilder.of(problem, constraints);
        Incumbent found = AwardSearch.search(market, effort, anyWillDo);
        Optional<Award> split =
                found.choice().map(choice -> Award.of(market, choice, problem.lines(), constraints.fixedCost()));
        // why: ties go to the split, which says what each line costs.
        Optional<Award> best =
                Stream.of(split, lumpSum).flatMap(Optional::stream).min(Comparator.comparing(Award::total));
        Optional<BigDecimal> gap = found.open()
                .flatMap(open -> best.map(award -> award.total().subtract(open)))
                // why: different totals differ by a unit at least, so nothing better fits into less.
                .filter(room -> room.compareTo(market.unit()) >= 0)
                .map(room -> room.setScale(market.unit().scale(), RoundingMode.UP));
        boolean complete = found.open().isEmpty() || (best.isPresent() && gap.isEmpty());
        return new Finding(best, complete, gap.orElse(null));
    }

    private static Optional<Award> bestLumpSum(AwardProblem problem, AwardConstraints constraints) {
        return problem.lumpSums().stream()
                .filter(lumpSum -> allowed(lumpSum, constraints))
                .sorted(Comparator.comparing(lumpSum -> lumpSum.supplier().value()))
                .map(lumpSum -> Award.of(lumpSum, constraints.fixedCost()))
                .filter(award -> constraints.budget() == null || award.total().compareTo(constraints.budget()) <= 0)
                .min(Comparator.comparing(Award::total));
    }

    private static boolean allowed(LumpSum lumpSum, AwardConstraints constraints) {
        BigDecimal least = constraints.minimumOrderValue();
        return constraints.allow(lumpSum.supplier(), lumpSum.leadTimeDays())
                && constraints.mustInclude().stream().allMatch(lumpSum.supplier()::equals)
                && (least == null || lumpSum.price().compareTo(least) >= 0);
    }
}
