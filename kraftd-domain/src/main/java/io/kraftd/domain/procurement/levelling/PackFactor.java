package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's word on a unit that does not convert by itself: one {@code fromUnit} is {@code factor} units {@code toUnit}.
 *
 * @param rfqLine the line it holds for
 * @param supplier whose unit it is; {@code null} for every supplier
 * @param fromUnit the quotation's unit, as printed or as code
 * @param toUnit the inquiry's unit, as printed or as code
 */
public record PackFactor(
        String rfqLine, @Nullable SupplierId supplier, String fromUnit, String toUnit, BigDecimal factor) {
    public PackFactor {
        Objects.requireNonNull(rfqLine, "rfqLine");
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("a pack holds a positive number");
        }
    }
}
