package io.kraftd.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Money;
import io.kraftd.domain.shared.Sha256;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;

/** The head of an order or proforma as an item; {@code id} is its number, the amount a text: databases keep numbers in binary. */
record OrderItem(
        OrderNumber id,
        EmailAddress ownerEmail,
        DocumentId inquiry,
        int caseRevision,
        SupplierId supplierId,
        String supplierName,
        @JsonFormat(shape = JsonFormat.Shape.STRING) BigDecimal gross,
        Currency currency,
        Sha256 body,
        boolean cancelled,
        Instant issuedAt,
        int schemaVersion)
        implements Item<IssuedOrder> {

    static OrderItem of(IssuedOrder order) {
        return new OrderItem(
                order.number(),
                order.owner(),
                order.inquiry(),
                order.caseRevision(),
                order.supplierId(),
                order.supplierName(),
                order.gross().amount(),
                order.gross().currency(),
                order.body(),
                order.cancelled(),
                order.issuedAt(),
                SCHEMA_VERSION);
    }

    @Override
    public IssuedOrder value() {
        return new IssuedOrder(
                ownerEmail,
                id,
                inquiry,
                caseRevision,
                supplierId,
                supplierName,
                new Money(gross, currency),
                body,
                cancelled,
                issuedAt);
    }
}
