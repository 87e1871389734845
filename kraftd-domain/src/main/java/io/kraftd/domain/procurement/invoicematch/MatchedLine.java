package io.kraftd.domain.procurement.invoicematch;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an order, its quotation and an invoice say to one line. Quantities are in the order's unit, prices for one of it, before
 * tax, in the order's currency.
 *
 * @param orderLine number on the order; {@code null} when nothing of the kind was ordered
 * @param invoiceLines ids on the invoice; empty when it does not ask for the line
 * @param invoicedBefore by the earlier invoices
 * @param quotedPrice of the accepted quotation; {@code null} when it names none for the line
 * @param difference what the invoice asks for above the order, negative when below
 * @param reasons one sentence each; empty when all agrees
 */
public record MatchedLine(
        @Nullable Integer orderLine,
        List<String> invoiceLines,
        String description,
        Status status,
        @Nullable BigDecimal orderedQuantity,
        BigDecimal invoicedBefore,
        @Nullable BigDecimal invoicedQuantity,
        @Nullable BigDecimal orderedPrice,
        @Nullable BigDecimal quotedPrice,
        @Nullable BigDecimal invoicedPrice,
        BigDecimal difference,
        List<String> reasons) {
    /** How the three agree on a line. */
    public enum Status {
        /** Within the tolerance. */
        MATCHED,
        /** Dearer than ordered. */
        PRICE_DIFFERS,
        /** More than is left to be invoiced. */
        QUANTITY_DIFFERS,
        /** In a unit that does not convert to the ordered one. */
        UNIT_DIFFERS,
        /** The invoice does not say enough. */
        UNREADABLE,
        /** Invoiced without an order. */
        NOT_ORDERED,
        /** Ordered, and not on this invoice: a partial delivery. */
        NOT_INVOICED;

        /** The lower-case word answers use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public MatchedLine {
        invoiceLines = List.copyOf(invoiceLines);
        reasons = List.copyOf(reasons);
    }
}
