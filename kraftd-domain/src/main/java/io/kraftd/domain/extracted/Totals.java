package io.kraftd.domain.extracted;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The sums of a document in its currency, named after EN 16931.
 *
 * @param lineTotal sum of the line amounts (BT-106)
 * @param net after the document's allowances and charges, before tax (BT-109)
 * @param gross with tax (BT-112)
 * @param amountDue still to be paid (BT-115)
 * @param taxes one row per tax rate
 */
public record Totals(
        @Nullable BigDecimal lineTotal,
        @Nullable BigDecimal discount,
        @Nullable BigDecimal freight,
        @Nullable BigDecimal net,
        @Nullable BigDecimal taxTotal,
        @Nullable BigDecimal gross,
        @Nullable BigDecimal amountDue,
        @Nullable String currency,
        List<TaxLine> taxes) {
    /** One rate, what it is taken from, and what it comes to. */
    public record TaxLine(
            @Nullable BigDecimal rate,
            @Nullable BigDecimal base,
            @Nullable BigDecimal amount) {}

    public Totals {
        taxes = List.copyOf(taxes);
    }
}
