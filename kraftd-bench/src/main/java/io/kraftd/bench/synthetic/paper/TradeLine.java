package io.kraftd.bench.synthetic.paper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the trade, exactly.
 *
 * @param position as printed, such as 3 or 2.04
 * @param code item code
 * @param description first line of the description
 * @param details further lines of the description
 * @param unitCode UNECE Rec 20
 * @param unit as printed
 * @param quantity how many units
 * @param price of one unit, null where none is asked or offered
 * @param discount per cent
 * @param taxRate per cent
 * @param mark whether it counts
 * @param markText the printed words that say so, empty for an ordinary line
 * @param section heading of the section, null outside sections
 * @param decimals decimals of the currency
 */
public record TradeLine(
        String position,
        String code,
        String description,
        List<String> details,
        String unitCode,
        String unit,
        BigDecimal quantity,
        @Nullable BigDecimal price,
        BigDecimal discount,
        BigDecimal taxRate,
        Mark mark,
        String markText,
        @Nullable String section,
        int decimals) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether a line counts in the total. */
    public enum Mark {
        /** An ordinary line. */
        NONE,
        /** Offered in addition; does not count. */
        OPTION,
        /** Offered instead of another; does not count. */
        ALTERNATIVE
    }

    /** Copies the details. */
    public TradeLine {
        details = List.copyOf(details);
    }

    /** Quantity x price less discount, rounded half up to the currency; null without a price. */
    public @Nullable BigDecimal amount() {
        if (price == null) {
            return null;
        }
        BigDecimal share = HUNDRED.subtract(discount).divide(HUNDRED);
        return quantity.multiply(price).multiply(share).setScale(decimals, RoundingMode.HALF_UP);
    }

    /** What the line adds to the total. */
    public BigDecimal counted() {
        BigDecimal amount = amount();
        return amount == null || mark != Mark.NONE ? BigDecimal.ZERO : amount;
    }

    /** All lines of the description in one. */
    public String fullDescription() {
        return details.isEmpty() ? description : description + " " + String.join(" ", details);
    }
}
