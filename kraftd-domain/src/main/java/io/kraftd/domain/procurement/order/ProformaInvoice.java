package io.kraftd.domain.procurement.order;

import java.time.LocalDate;
import java.util.Objects;

/** A statement of the sale before it, without a claim to tax or payment (UNCL1001 code 325), made from one order. */
public record ProformaInvoice(OrderNumber number, LocalDate issueDate, PurchaseOrder order) {
    public ProformaInvoice {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(issueDate, "issueDate");
        Objects.requireNonNull(order, "order");
    }
}
