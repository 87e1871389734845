package io.kraftd.domain.procurement.invoicematch;

import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.matching.LineMatcher;
import io.kraftd.domain.procurement.matching.LineMatches;
import io.kraftd.domain.procurement.order.OrderLine;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of one invoice, paired with the lines of an order and brought to its units, before tax. */
final class InvoicedLines {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PurchaseOrder order;
    private final SupplierQuotation asked;
    private final LineMatches matches;

    InvoicedLines(PurchaseOrder order, Invoice invoice) {
        this.order = order;
        this.asked = invoice.asked();
        List<RfqLine> wanted =
                order.lines().stream().map(InvoicedLines::asWanted).toList();
        this.matches = LineMatcher.match(wanted, asked.lines(), List.of());
    }

    private static RfqLine asWanted(OrderLine line) {
        return new RfqLine(
                Integer.toString(line.number()),
                null,
                line.itemCode(),
                line.description(),
                line.quantity(),
                line.unit().code(),
                line.unit(),
                false,
                null);
    }

    /** What the invoice asks for under a line of the order. */
    List<QuotationLine> of(OrderLine ordered) {
        return matches.matches().stream()
                .filter(match -> match.rfqLine().equals(Integer.toString(ordered.number())))
                .map(LineMatch::quoteLine)
                .flatMap(id -> line(id).stream())
                .toList();
    }

    /** The lines of the order that one row of the invoice stands for. */
    List<OrderLine> answeredBy(QuotationLine row) {
        return order.lines().stream().filter(line -> of(line).contains(row)).toList();
    }

    /** What the invoice asks for and nobody ordered. */
    List<QuotationLine> withoutOrder() {
        return matches.unmatched().stream().flatMap(id -> line(id).stream()).toList();
    }

    /** The quantity in the order's unit; empty when unread or in a unit that does not convert. */
    static Optional<BigDecimal> quantity(QuotationLine invoiced, OrderLine ordered) {
        BigDecimal quantity = invoiced.quantity();
        if (quantity == null) {
            return Optional.empty();
        }
        if (invoiced.unit() == null) {
            return Optional.of(quantity);
        }
        return invoiced.unitCode() == null
                ? Optional.empty()
                : Units.factor(invoiced.unitCode(), ordered.unit())
                        .map(factor -> quantity.multiply(factor, MathContext.DECIMAL128));
    }

    /** What the row comes to before tax; empty when its figures are unread. */
    Optional<BigDecimal> amount(QuotationLine invoiced) {
        BigDecimal amount = invoiced.amount() != null ? invoiced.amount() : computed(invoiced);
        return Optional.ofNullable(amount).map(this::beforeTax);
    }

    private static @Nullable BigDecimal computed(QuotationLine line) {
        if (line.quantity() == null || line.unitPrice() == null) {
            return null;
        }
        BigDecimal whole = line.quantity()
                .multiply(line.unitPrice(), MathContext.DECIMAL128)
                .divide(line.priceBasis(), MathContext.DECIMAL128);
        BigDecimal discount = line.discountPercentage();
        return discount == null
                ? whole
                : whole.multiply(HUNDRED.subtract(discount)).divide(HUNDRED, MathContext.DECIMAL128);
    }

    private BigDecimal beforeTax(BigDecimal amount) {
        BigDecimal rate = asked.taxRate();
        return asked.taxBasis() == TaxBasis.INCLUSIVE && rate != null
                ? amount.multiply(HUNDRED).divide(HUNDRED.add(rate), MathContext.DECIMAL128)
                : amount;
    }

    private Optional<QuotationLine> line(String id) {
        return asked.lines().stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
