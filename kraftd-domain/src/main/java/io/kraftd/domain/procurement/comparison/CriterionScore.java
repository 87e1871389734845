package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;

/** A person's score of one supplier by one criterion, 0 to 1. */
public record CriterionScore(SupplierId supplier, String criterion, BigDecimal score) {
    public CriterionScore {
        if (score.signum() < 0 || score.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a score lies between 0 and 1");
        }
    }
}
