package io.kraftd.domain.procurement.order;

import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order or proforma, in the document's currency.
 *
 * @param number printed number, counted from 1
 * @param rfqLine the line of the baseline it buys
 * @param unitPrice for {@code priceBasis} units, before tax
 * @param amount {@code quantity x unitPrice / priceBasis} less discount, rounded to the currency's minor units
 * @param taxRate in percent; {@code null} when the supplier named none
 */
public record OrderLine(
        int number,
        String rfqLine,
        @Nullable String itemCode,
        String description,
        BigDecimal quantity,
        UnitCode unit,
        BigDecimal unitPrice,
        BigDecimal priceBasis,
        BigDecimal amount,
        @Nullable BigDecimal taxRate) {
    public OrderLine {
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(unit, "unit");
        if (quantity.signum() <= 0) {
            throw new IllegalArgumentException("an order line buys a positive quantity");
        }
    }
}
