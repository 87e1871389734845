package io.kraftd.domain.procurement.order;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.quote.Incoterm;
import io.kraftd.domain.procurement.quote.SupplierId;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The buyer's commitment to one supplier.
 *
 * @param inquiry the case it comes from
 * @param quotationReference number of the quotation it accepts
 */
public record PurchaseOrder(
        OrderNumber number,
        DocumentId inquiry,
        @Nullable String quotationReference,
        SupplierId supplierId,
        TradeParty buyer,
        TradeParty supplier,
        LocalDate orderDate,
        @Nullable LocalDate deliveryDate,
        @Nullable String deliveryAddress,
        Currency currency,
        @Nullable Incoterm incoterm,
        @Nullable String namedPlace,
        @Nullable String paymentTerms,
        @Nullable String notes,
        List<OrderLine> lines,
        OrderTotals totals) {
    public PurchaseOrder {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(currency, "currency");
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("an order has lines");
        }
    }
}
