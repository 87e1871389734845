package io.kraftd.domain.shared;

import java.math.BigDecimal;
import java.util.Objects;

/** A decimal amount of one unit of measure. Negative quantities exist (returns, credit notes). */
public record Quantity(BigDecimal amount, UnitCode unit) {
    public Quantity {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(unit, "unit");
    }
}
