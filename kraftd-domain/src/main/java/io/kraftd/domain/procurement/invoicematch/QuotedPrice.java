package io.kraftd.domain.procurement.invoicematch;

import io.kraftd.domain.procurement.order.OrderLine;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.procurement.quote.TaxBasis;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;

/** What an accepted quotation asks for one unit of an ordered line. */
final class QuotedPrice {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private QuotedPrice() {}

    /** Before tax, net of the line's discount; empty when no line of the quotation reads like the ordered one. */
    static Optional<BigDecimal> of(SupplierQuotation quotation, OrderLine ordered) {
        return quotation.lines().stream()
                .filter(line -> line.description().equals(ordered.description()))
                .filter(line -> Objects.equals(line.itemCode(), ordered.itemCode()))
                .filter(line -> line.unitPrice() != null)
                .findFirst()
                .map(line -> price(quotation, line));
    }

    private static BigDecimal price(SupplierQuotation quotation, QuotationLine line) {
        BigDecimal each = Objects.requireNonNull(line.unitPrice(), "filtered before")
                .divide(line.priceBasis(), MathContext.DECIMAL128);
        if (line.discountPercentage() != null) {
            each = each.multiply(HUNDRED.subtract(line.discountPercentage())).divide(HUNDRED, MathContext.DECIMAL128);
        }
        BigDecimal rate = quotation.taxRate();
        return quotation.taxBasis() == TaxBasis.INCLUSIVE && rate != null
                ? each.multiply(HUNDRED).divide(HUNDRED.add(rate), MathContext.DECIMAL128)
                : each;
    }
}
