package io.kraftd.http.workflow;

import io.kraftd.domain.intelligence.words.Units;
import io.kraftd.domain.procurement.quote.PriceBreak;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of a quotation that is typed in.
 *
 * @param line its id in the quotation; its position, counted from 1, when not said
 * @param priceBasis how many units the price is for; 1 when not said
 */
record QuoteLineForm(
        @Nullable String line,
        @Nullable String rfqLine,
        @Nullable String itemCode,
        @Nullable String description,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal priceBasis,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal discountPercentage,
        @Nullable BigDecimal minimumOrderQuantity,
        @Nullable List<Break> priceBreaks,
        @Nullable Boolean alternate) {

    /** From this quantity on, this price. */
    record Break(BigDecimal fromQuantity, BigDecimal unitPrice) {
        void check(String at, Checks checks) {
            checks.amount(at + ".from_quantity", fromQuantity);
            checks.amount(at + ".unit_price", unitPrice);
        }
    }

    void check(String at, Checks checks) {
        checks.text(at + ".line", line, Bounds.LINE_ID);
        checks.text(at + ".rfq_line", rfqLine, Bounds.LINE_ID);
        checks.text(at + ".item_code", itemCode, Bounds.LINE_ID);
        checks.text(at + ".description", description, Bounds.TEXT);
        checks.positive(at + ".quantity", quantity);
        checks.text(at + ".unit", unit, Bounds.LINE_ID);
        checks.amount(at + ".unit_price", unitPrice);
        checks.positive(at + ".price_basis", priceBasis);
        checks.amount(at + ".amount", amount);
        checks.percent(at + ".discount_percentage", discountPercentage);
        checks.amount(at + ".minimum_order_quantity", minimumOrderQuantity);
        checks.each(at + ".price_breaks", priceBreaks, Bounds.BREAKS, Break::check);
        if (rfqLine == null && itemCode == null && description == null) {
            checks.refuse(at, "needs a description, an item_code or an rfq_line");
        }
    }

    /** The id of the line that stands at this position, counted from 1. */
    String id(int position) {
        return line == null ? Integer.toString(position) : line;
    }

    QuotationLine quoted(int position) {
        return new QuotationLine(
                id(position),
                rfqLine,
                itemCode,
                description == null ? "" : description,
                quantity,
                unit,
                unit == null ? null : code(unit).orElse(null),
                unitPrice,
                priceBasis == null ? BigDecimal.ONE : priceBasis,
                amount,
                discountPercentage,
                minimumOrderQuantity,
                breaks(),
                alternate != null && alternate,
                null);
    }

    private List<PriceBreak> breaks() {
        return priceBreaks == null
                ? List.of()
                : priceBreaks.stream()
                        .map(each -> new PriceBreak(each.fromQuantity(), each.unitPrice()))
                        .toList();
    }

    // why: people type what is printed, such as pcs; the table of codes knows one spelling of each unit.
    private static Optional<UnitCode> code(String unit) {
        return io.kraftd.domain.unit.Units.code(unit)
                .or(() -> Units.of(unit).flatMap(io.kraftd.domain.unit.Units::code));
    }
}
