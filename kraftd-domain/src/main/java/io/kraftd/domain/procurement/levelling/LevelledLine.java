package io.kraftd.domain.procurement.levelling;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What one bid says to one line of the baseline, on the common basis.
 *
 * @param quotedUnitPrice as the supplier wrote it, in the quotation's currency; {@code null} when unquoted
 * @param levelledUnitPrice for one unit of the baseline, in the case's currency; {@code null} when left out
 * @param levelledAmount for the baseline's quantity, unrounded, in the case's currency; {@code null} when left out
 */
public record LevelledLine(
        String rfqLine,
        @Nullable BigDecimal quotedUnitPrice,
        @Nullable BigDecimal levelledUnitPrice,
        @Nullable BigDecimal levelledAmount,
        Set<Mark> marks) {
    /** What a reader of the figure must know. */
    public enum Mark {
        /** The supplier gave no price. */
        MISSING,
        /** A stand-in price of the buyer is used. */
        PLUG,
        /** The price is for another quantity than asked (minimum order, pack). */
        BUYABLE_QUANTITY,
        /** The amount is a share of one price for several lines. */
        SHARED,
        /** Another solution is offered instead and kept apart. */
        ALTERNATE,
        /** Printed figures of the row do not agree with each other. */
        REPAIRED,
        /** Far from the other bids. */
        OUTLIER,
        /** The lowest of the line. */
        LOWEST;

        /** The lower-case word answers use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public LevelledLine {
        // why: Set.copyOf has another order in every process, and what is written from it must not
        marks = Collections.unmodifiableSortedSet(new TreeSet<>(marks));
    }

    /** Whether the supplier really offers the line. */
    public boolean quoted() {
        return levelledAmount != null && !marks.contains(Mark.PLUG);
    }
}
