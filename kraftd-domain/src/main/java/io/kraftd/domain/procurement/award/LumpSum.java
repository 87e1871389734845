package io.kraftd.domain.procurement.award;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One price for everything: it can be taken alone or not at all.
 *
 * @param price without overheads, in the case's currency
 * @param overheads charged on top
 * @param leadTimeDays {@code null} when the supplier does not say
 */
public record LumpSum(
        SupplierId supplier,
        BigDecimal price,
        BigDecimal overheads,
        @Nullable Integer leadTimeDays) {
    public LumpSum {
        Objects.requireNonNull(supplier, "supplier");
        Objects.requireNonNull(price, "price");
        Objects.requireNonNull(overheads, "overheads");
    }
}
