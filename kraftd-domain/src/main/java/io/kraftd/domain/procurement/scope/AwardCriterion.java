package io.kraftd.domain.procurement.scope;

import java.math.BigDecimal;

/**
 * What counts when bids are ranked.
 *
 * @param name such as {@code price}, {@code quality}, {@code delivery}, {@code reliability}
 * @param weight a share of 1
 */
public record AwardCriterion(String name, BigDecimal weight) {
    public AwardCriterion {
        if (name.isBlank() || weight.signum() < 0) {
            throw new IllegalArgumentException("a criterion has a name and a weight that is not negative");
        }
    }
}
