package io.kraftd.domain.procurement.levelling;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One step from the quoted to the levelled total. The steps of a bid form a chain: their differences add up to the
 * difference between both totals.
 *
 * @param rfqLine the line it is about; {@code null} when it is about the whole bid
 * @param source who says so: a document, a request, a rate table, a policy
 * @param formula the calculation in figures, such as {@code 100.00 USD x 3.6725}
 * @param before the figure before the step
 * @param after the figure after it
 */
public record LevellingAdjustment(
        Kind kind, @Nullable String rfqLine, String source, String formula, BigDecimal before, BigDecimal after) {
    /** What is brought to one basis. */
    public enum Kind {
        ARITHMETIC,
        CURRENCY,
        UNIT,
        PRICE_BASIS,
        TAX,
        LINE_DISCOUNT,
        HEADER_DISCOUNT,
        MINIMUM_QUANTITY,
        PRICE_BREAK,
        QUANTITY,
        FREIGHT,
        INSURANCE,
        DUTY,
        PAYMENT_TERMS,
        PLUG,
        EXCLUDED,
        ROUNDING;

        /** The lower-case word answers use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the step adds; negative when it takes away. */
    public BigDecimal difference() {
        return after.subtract(before);
    }
}
