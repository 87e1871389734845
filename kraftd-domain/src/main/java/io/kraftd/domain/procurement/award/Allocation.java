package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.Objects;

/** One line of the baseline given to one supplier, for this levelled amount in the case's currency. */
public record Allocation(String rfqLine, SupplierId supplier, BigDecimal amount) {
    public Allocation {
        Objects.requireNonNull(rfqLine, "rfqLine");
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(amount, "amount");
    }
}
