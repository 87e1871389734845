package io.kraftd.http.orders;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.OrderLine;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderTotals;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.domain.procurement.quote.Incoterm;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an order says, in {@code currency}; {@code documentId} is the inquiry. */
record OrderBody(
        OrderNumber poId,
        OrderNumber poNumber,
        DocumentId documentId,
        @Nullable String quotationReference,
        SupplierId supplierId,
        TradeParty supplier,
        TradeParty buyer,
        LocalDate orderDate,
        @Nullable LocalDate deliveryDate,
        @Nullable String deliveryAddress,
        Currency currency,
        @Nullable Incoterm incoterm,
        @Nullable String namedPlace,
        @Nullable String paymentTerms,
        @Nullable String notes,
        List<Line> lines,
        OrderTotals totals) {
    /** One line; the price is for {@code priceBasis} units, before tax. */
    record Line(
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
        static Line of(OrderLine line) {
            return new Line(
                    line.number(),
                    line.rfqLine(),
                    line.itemCode(),
                    line.description(),
                    Shown.figure(line.quantity()),
                    line.unit(),
                    Shown.figure(line.unitPrice()),
                    Shown.figure(line.priceBasis()),
                    line.amount(),
                    Shown.maybeFigure(line.taxRate()));
        }
    }

    static OrderBody of(PurchaseOrder order) {
        return new OrderBody(
                order.number(),
                order.number(),
                order.inquiry(),
                order.quotationReference(),
                order.supplierId(),
                order.supplier(),
                order.buyer(),
                order.orderDate(),
                order.deliveryDate(),
                order.deliveryAddress(),
                order.currency(),
                order.incoterm(),
                order.namedPlace(),
                order.paymentTerms(),
                order.notes(),
                order.lines().stream().map(Line::of).toList(),
                order.totals());
    }
}
