package io.kraftd.domain.procurement.quote;

import io.kraftd.domain.document.DocumentId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one supplier offers, as written. Amounts are in {@code currency}; shares are percentages.
 *
 * @param currency {@code null} when the supplier names none: then it cannot be compared, and levelling says so
 * @param price the whole price when the supplier gives one; a quotation without lines is a lump sum
 * @param taxRate the one rate on all lines, when the supplier names it
 * @param discountPercentage on the whole quotation, after discounts of lines
 * @param freight what the supplier charges for carriage beside the lines
 * @param validUntil the last day the offer holds
 * @param exclusions what the supplier says is left out, one sentence each
 * @param document the document it was read from; {@code null} when a person gave it
 */
public record SupplierQuotation(
        String supplier,
        SupplierId supplierId,
        @Nullable Currency currency,
        @Nullable BigDecimal price,
        TaxBasis taxBasis,
        @Nullable BigDecimal taxRate,
        @Nullable BigDecimal discountPercentage,
        @Nullable Incoterm incoterm,
        @Nullable String namedPlace,
        @Nullable BigDecimal freight,
        @Nullable LocalDate validUntil,
        @Nullable Integer leadTimeDays,
        @Nullable String paymentTerms,
        List<QuotationLine> lines,
        List<String> exclusions,
        @Nullable DocumentId document) {
    public SupplierQuotation {
        if (supplier.isBlank()) {
            throw new IllegalArgumentException("a quotation has a supplier");
        }
        Objects.requireNonNull(supplierId, "supplierId");
        Objects.requireNonNull(taxBasis, "taxBasis");
        lines = List.copyOf(lines);
        exclusions = List.copyOf(exclusions);
    }

    /** Whether it names one price for everything and no lines. */
    public boolean lumpSum() {
        return lines.isEmpty();
    }
}
