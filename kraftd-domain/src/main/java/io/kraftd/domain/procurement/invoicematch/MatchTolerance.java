package io.kraftd.domain.procurement.invoicematch;

import java.math.BigDecimal;

/**
 * How much an invoice may differ from its order without a person looking at it.
 *
 * @param pricePercent by which a unit price may be above the ordered one
 * @param quantityPercent by which more may be invoiced than was ordered
 * @param amount in the order's currency, below which no difference counts
 */
public record MatchTolerance(BigDecimal pricePercent, BigDecimal quantityPercent, BigDecimal amount) {
    /** Half a percent on prices, nothing on quantities, and the cents that rounding makes. */
    public static final MatchTolerance USUAL =
            new MatchTolerance(new BigDecimal("0.5"), BigDecimal.ZERO, new BigDecimal("0.05"));

    public MatchTolerance {
        if (pricePercent.signum() < 0 || quantityPercent.signum() < 0 || amount.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is not negative");
        }
    }
}
