package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.procurement.quote.QuotationLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has to be bought from a supplier to get lines of the baseline: as the supplier sells it, at the supplier's price.
 *
 * @param rfqLines the lines it brings, at least one
 * @param quantity in the quotation's unit, after minimum order and whole packs; {@code null} when nobody says how much
 * @param unitPrice for one unit, net of the line's discount, in the quotation's currency and on its tax basis;
 *     {@code null} when it cannot be known
 */
public record Purchase(
        List<String> rfqLines,
        QuotationLine offer,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal unitPrice) {
    public Purchase {
        rfqLines = List.copyOf(rfqLines);
        Objects.requireNonNull(offer, "offer");
        if (rfqLines.isEmpty()) {
            throw new IllegalArgumentException("a purchase brings at least one line");
        }
    }
}
