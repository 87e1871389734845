package io.kraftd.domain.procurement.quote;

import java.math.BigDecimal;

/** From this quantity on, in the line's unit, this price for one price basis. */
public record PriceBreak(BigDecimal fromQuantity, BigDecimal unitPrice) {
    public PriceBreak {
        if (fromQuantity.signum() < 0 || unitPrice.signum() < 0) {
            throw new IllegalArgumentException("price breaks are not negative");
        }
    }
}
