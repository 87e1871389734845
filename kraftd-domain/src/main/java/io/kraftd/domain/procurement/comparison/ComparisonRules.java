package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.award.AwardSolver;
import io.kraftd.domain.procurement.scope.AwardCriterion;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * How bids are compared.
 *
 * @param criteria weights of the request; when empty those of the inquiry count, else price .40, quality .30, delivery .20,
 *     reliability .10
 * @param scores of people; {@code price} and {@code delivery} are computed unless they are scored
 * @param awardDate from which lead times count
 * @param effort for each award scenario, see {@link AwardSolver}
 */
public record ComparisonRules(
        List<AwardCriterion> criteria,
        List<CriterionScore> scores,
        AwardConstraints constraints,
        LocalDate awardDate,
        long effort) {
    public ComparisonRules {
        criteria = List.copyOf(criteria);
        scores = List.copyOf(scores);
        Objects.requireNonNull(constraints, "constraints");
        Objects.requireNonNull(awardDate, "awardDate");
    }

    /** No scores, no constraints, the usual weights. */
    public static ComparisonRules on(LocalDate awardDate) {
        return new ComparisonRules(List.of(), List.of(), AwardConstraints.NONE, awardDate, AwardSolver.USUAL_EFFORT);
    }
}
