package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.invoicematch.MatchedLine;
import io.kraftd.domain.procurement.invoicematch.ThreeWayMatch;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.http.orders.Shown;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether an invoice may be paid; amounts are before tax and in {@code currency}.
 *
 * @param verdict {@code approve}, {@code review} or {@code reject}
 */
record InvoiceMatchBody(
        DocumentId documentId,
        OrderNumber poId,
        String verdict,
        Currency currency,
        BigDecimal moneyAtStake,
        List<Line> lines,
        List<Finding> findings) {
    /** What the three papers say to one line. */
    record Line(
            @Nullable Integer orderLine,
            List<String> invoiceLines,
            String description,
            String status,
            @Nullable BigDecimal orderedQuantity,
            BigDecimal invoicedBefore,
            @Nullable BigDecimal invoicedQuantity,
            @Nullable BigDecimal orderedPrice,
            @Nullable BigDecimal quotedPrice,
            @Nullable BigDecimal invoicedPrice,
            BigDecimal difference,
            List<String> reasons) {
        static Line of(MatchedLine line, Currency currency) {
            return new Line(
                    line.orderLine(),
                    line.invoiceLines(),
                    line.description(),
                    line.status().word(),
                    Shown.maybeFigure(line.orderedQuantity()),
                    Shown.figure(line.invoicedBefore()),
                    Shown.maybeFigure(line.invoicedQuantity()),
                    Shown.maybeFigure(line.orderedPrice()),
                    Shown.maybeFigure(line.quotedPrice()),
                    Shown.maybeFigure(line.invoicedPrice()),
                    Shown.amount(line.difference(), currency),
                    line.reasons());
        }
    }

    /** Something about the whole invoice, and what it alone would lead to. */
    record Finding(String code, String message, String gravity) {}

    static InvoiceMatchBody of(DocumentId invoice, OrderNumber order, ThreeWayMatch match) {
        return new InvoiceMatchBody(
                invoice,
                order,
                match.verdict().word(),
                match.currency(),
                match.moneyAtStake(),
                match.lines().stream()
                        .map(line -> Line.of(line, match.currency()))
                        .toList(),
                match.findings().stream()
                        .map(each -> new Finding(
                                each.code(), each.message(), each.gravity().word()))
                        .toList());
    }
}
