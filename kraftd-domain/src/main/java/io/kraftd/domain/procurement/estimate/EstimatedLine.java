package io.kraftd.domain.procurement.estimate;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One line of the estimation.
 *
 * @param unitPrice bare rate in the sheet's currency; {@code null} when there is none, which is said and never filled
 * @param source where the rate comes from, in words
 * @param amount rate times quantity, before mark-up and contingency; {@code null} without rate or quantity
 */
public record EstimatedLine(
        String rfqLine,
        @Nullable BigDecimal unitPrice,
        Origin origin,
        String source,
        @Nullable BigDecimal amount) {
    /** Where a rate comes from. */
    public enum Origin {
        /** Given with the request. */
        GIVEN,
        /** From an earlier purchase of the same owner. */
        HISTORY,
        /** There is none. */
        MISSING;

        /** The lower-case word answers use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
