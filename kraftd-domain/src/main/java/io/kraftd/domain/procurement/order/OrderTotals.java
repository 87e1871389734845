package io.kraftd.domain.procurement.order;

import java.math.BigDecimal;
import java.util.List;

/**
 * Sums of an order or proforma, all rounded to minor units, named after EN 16931.
 *
 * @param lines sum of the rounded line amounts (BT-106)
 * @param discount allowance on the whole document, positive (BT-107)
 * @param freight charge on the whole document (BT-108)
 * @param net {@code lines - discount + freight} (BT-109)
 * @param tax sum of the tax rows (BT-110)
 * @param gross {@code net + tax} (BT-112)
 */
public record OrderTotals(
        BigDecimal lines,
        BigDecimal discount,
        BigDecimal freight,
        BigDecimal net,
        BigDecimal tax,
        BigDecimal gross,
        List<TaxRow> taxes) {
    /** One rate in percent, what it is taken from, and what it comes to. */
    public record TaxRow(BigDecimal rate, BigDecimal base, BigDecimal amount) {}

    public OrderTotals {
        taxes = List.copyOf(taxes);
    }
}
