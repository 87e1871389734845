package io.kraftd.domain.procurement.quote;

import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One priced line as the supplier wrote it.
 *
 * @param id unique in the quotation: the printed number when unique, else the position
 * @param rfqLine the line of the inquiry it claims to answer; {@code null} when it names none
 * @param unit as printed
 * @param unitCode the same as UNECE Rec 20 code; {@code null} when the unit is not known
 * @param unitPrice for {@code priceBasis} units, in the quotation's currency
 * @param priceBasis how many units the price is for: 1, or 100 for a price per hundred
 * @param amount of the row as printed
 * @param discountPercentage taken off the row
 * @param alternate whether it offers another solution beside the one that was asked for
 * @param source where it stands in the quotation document; {@code null} when a person gave it
 */
public record QuotationLine(
        String id,
        @Nullable String rfqLine,
        @Nullable String itemCode,
        String description,
        @Nullable BigDecimal quantity,
        @Nullable String unit,
        @Nullable UnitCode unitCode,
        @Nullable BigDecimal unitPrice,
        BigDecimal priceBasis,
        @Nullable BigDecimal amount,
        @Nullable BigDecimal discountPercentage,
        @Nullable BigDecimal minimumOrderQuantity,
        List<PriceBreak> priceBreaks,
        boolean alternate,
        @Nullable FieldPath source) {
    public QuotationLine {
        Objects.requireNonNull(description, "description");
        priceBreaks = List.copyOf(priceBreaks);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a line has an id");
        }
        if (priceBasis.signum() <= 0) {
            throw new IllegalArgumentException("a price is for a positive number of units");
        }
    }
}
