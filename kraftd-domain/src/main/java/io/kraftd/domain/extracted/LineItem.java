package io.kraftd.domain.extracted;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One priced or priceable row. What the paper does not say is {@code null}, never zero.
 *
 * @param lineNumber position in the document, counted from 1
 * @param unitOfMeasure a familiar spelling ({@code m2, kg, piece}) or a UNECE Rec 20 code
 * @param unitPrice for one unit, before tax unless the document says otherwise, in {@code currency}
 * @param totalPrice the row's amount as printed, or computed and then marked so in its field
 * @param taxRate in percent
 * @param section heading the row stands under
 */
public record LineItem(
        int lineNumber,
        @Nullable String itemCode,
        @Nullable String drawingReference,
        @Nullable String wbsCode,
        String description,
        @Nullable String technicalSpec,
        @Nullable String modelBrand,
        @Nullable BigDecimal quantity,
        @Nullable String unitOfMeasure,
        @Nullable BigDecimal minQuantity,
        @Nullable BigDecimal maxQuantity,
        @Nullable BigDecimal unitPrice,
        @Nullable BigDecimal totalPrice,
        @Nullable String currency,
        @Nullable BigDecimal discountPercentage,
        @Nullable BigDecimal discountAmount,
        @Nullable String deliveryTime,
        @Nullable String deliveryLocation,
        @Nullable String packagingNotes,
        Set<StatusFlag> statusFlags,
        @Nullable String notes,
        boolean isAlternative,
        @Nullable String parentItemId,
        @Nullable RowQuality dataQuality,
        boolean requiresClarification,
        @Nullable String normalizationNotes,
        @Nullable String section,
        @Nullable BigDecimal taxRate) {
    /** What a document says about a row beyond its figures. */
    public enum StatusFlag {
        OPTIONAL,
        MANDATORY,
        ALTERNATIVE,
        EQUIVALENT,
        EXCLUDED,
        REVISED
    }

    /** How far a row can be trusted: closed by arithmetic, plausible, or doubtful. */
    public enum RowQuality {
        HIGH,
        MEDIUM,
        LOW
    }

    public LineItem {
        Objects.requireNonNull(description, "description");
        // why: Set.copyOf has another order in every process, and what is written from it must not
        statusFlags = Collections.unmodifiableSortedSet(new TreeSet<>(statusFlags));
    }
}
