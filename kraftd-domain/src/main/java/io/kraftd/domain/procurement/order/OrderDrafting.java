package io.kraftd.domain.procurement.order;

import io.kraftd.domain.procurement.levelling.Purchase;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Writes an order that passed {@link OrderRule}. Amounts are rounded half up per line; totals add the rounded lines
 * (EN 16931). Prices are before tax.
 */
public final class OrderDrafting {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PRICE_DIGITS = 8;
    private static final UnitCode LUMP_SUM = new UnitCode("LS");

    private final OrderRequest request;
    private final Currency currency;
    private final int digits;

    private OrderDrafting(OrderRequest request, Currency currency) {
        this.request = request;
        this.currency = currency;
        this.digits = Math.max(0, currency.getDefaultFractionDigits());
    }

    /** The order under this number; {@link OrderRefusedException} when a rule refuses it. */
    public static PurchaseOrder draft(OrderRequest request, OrderNumber number) {
        OrderRule.checkAll(request);
        Currency currency =
                Objects.requireNonNull(request.quotation().currency(), "checked by the rule currency_named");
        return new OrderDrafting(request, currency).write(number);
    }

    private PurchaseOrder write(OrderNumber number) {
        SupplierQuotation quotation = request.quotation();
        List<OrderLine> lines = request.purchases().isEmpty() ? List.of(lumpSum()) : lines();
        return new PurchaseOrder(
                number,
                request.inquiry(),
                request.quotationReference(),
                quotation.supplierId(),
                request.buyer(),
                request.supplier(),
                request.orderDate(),
                request.deliveryDate(),
                request.deliveryAddress(),
                currency,
                quotation.incoterm(),
                quotation.namedPlace(),
                quotation.paymentTerms(),
                request.notes(),
                lines,
                totals(lines));
    }

    private List<OrderLine> lines() {
        List<OrderLine> lines = new ArrayList<>();
        for (Purchase purchase : request.purchases()) {
            lines.add(line(lines.size() + 1, purchase));
        }
        return lines;
    }

    private OrderLine line(int number, Purchase purchase) {
        BigDecimal quantity = Objects.requireNonNull(purchase.quantity(), "checked by the rule quantities_known");
        BigDecimal price = beforeTax(Objects.requireNonNull(purchase.unitPrice(), "checked by the rule prices_quoted"));
        String asked = purchase.rfqLines().get(0);
        return new OrderLine(
                number,
                asked,
                purchase.offer().itemCode(),
                description(purchase),
                quantity,
                Objects.requireNonNull(purchase.offer().unitCode(), "checked by the rule units_mapped"),
                price,
                BigDecimal.ONE,
                rounded(quantity.multiply(price, MathContext.DECIMAL128)),
                request.quotation().taxRate());
    }

    private String description(Purchase purchase) {
        if (!purchase.offer().description().isBlank()) {
            return purchase.offer().description();
        }
        return request.scope().stream()
                .filter(line -> line.id().equals(purchase.rfqLines().get(0)))
                .map(RfqLine::description)
                .findFirst()
                .orElse("Line " + purchase.rfqLines().get(0));
    }

    private OrderLine lumpSum() {
        BigDecimal price =
                beforeTax(Objects.requireNonNull(request.quotation().price(), "checked by the rule something_to_buy"));
        String reference = Optional.ofNullable(request.quotationReference())
                .map(each -> " " + each)
                .orElse("");
        return new OrderLine(
                1,
                "1",
                null,
                "All works and goods of the inquiry as offered in quotation" + reference,
                BigDecimal.ONE,
                LUMP_SUM,
                price,
                BigDecimal.ONE,
                rounded(price),
                request.quotation().taxRate());
    }

    private BigDecimal beforeTax(BigDecimal price) {
        BigDecimal rate = request.quotation().taxRate();
        if (request.quotation().taxBasis() != TaxBasis.INCLUSIVE || rate == null) {
            return price;
        }
        BigDecimal net = price.multiply(HUNDRED).divide(HUNDRED.add(rate), MathContext.DECIMAL128);
        return net.setScale(PRICE_DIGITS, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    private OrderTotals totals(List<OrderLine> lines) {
        BigDecimal sum = lines.stream().map(OrderLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal discount = rounded(share(sum, request.quotation().discountPercentage()));
        BigDecimal freight = request.quotation().freight() == null
                ? rounded(BigDecimal.ZERO)
                : rounded(beforeTax(request.quotation().freight()));
        BigDecimal net = sum.subtract(discount).add(freight);
        BigDecimal rate = request.quotation().taxRate();
        BigDecimal tax = rounded(share(net, rate));
        List<OrderTotals.TaxRow> rows = rate == null ? List.of() : List.of(new OrderTotals.TaxRow(rate, net, tax));
        return new OrderTotals(sum, discount, freight, net, tax, net.add(tax), rows);
    }

    private static BigDecimal share(BigDecimal of, @Nullable BigDecimal percent) {
        return percent == null
                ? BigDecimal.ZERO
                : of.multiply(percent, MathContext.DECIMAL128).divide(HUNDRED, MathContext.DECIMAL128);
    }

    private BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(digits, RoundingMode.HALF_UP);
    }
}
