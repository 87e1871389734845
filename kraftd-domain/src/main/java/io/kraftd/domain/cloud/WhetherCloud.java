package io.kraftd.domain.cloud;

import io.kraftd.domain.cloud.CloudDecision.Reason;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The decision: a call is worth its price when (likelihood that the service is right - likelihood that the local reading is
 * right) x cost of a review > price of the pages.
 */
public final class WhetherCloud {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private WhetherCloud() {}

    /** Weighs what is known; the same question always has the same answer. */
    public static CloudDecision decide(CloudQuestion question) {
        double local = question.localRight();
        BigDecimal cost = question.cost();
        BigDecimal saved = BigDecimal.valueOf(question.terms().cloudRight() - local)
                .multiply(reviewCost(question.terms()), MathContext.DECIMAL64);
        BigDecimal value = saved.subtract(cost);
        Reason reason = reason(question, local, value);
        return new CloudDecision(
                question,
                reason == Reason.WORTH_ITS_PRICE,
                reason,
                local,
                cost,
                saved,
                value,
                Flips.of(question, reason, local));
    }

    /** What looking through one document costs. */
    static BigDecimal reviewCost(CloudTerms terms) {
        return terms.reviewMinutes().multiply(terms.hourlyCost()).divide(MINUTES, MathContext.DECIMAL64);
    }

    private static Reason reason(CloudQuestion question, double local, BigDecimal value) {
        if (question.kind().filter(kind -> !question.model().accepts(kind)).isPresent()) {
            return Reason.KIND_NOT_ACCEPTED;
        }
        if (local >= question.threshold()) {
            return Reason.LOCAL_IS_GOOD_ENOUGH;
        }
        if (value.signum() <= 0) {
            return Reason.NOT_WORTH_ITS_PRICE;
        }
        boolean affordable = question.budgetLeft()
                .map(left -> question.cost().compareTo(left) <= 0)
                .orElse(true);
        return affordable ? Reason.WORTH_ITS_PRICE : Reason.OVER_BUDGET;
    }
}
