package io.kraftd.domain.procurement.matching;

import java.util.Locale;

/**
 * A line of a quotation answers a line of the inquiry.
 *
 * @param score the chance of being right, 0 to 1
 */
public record LineMatch(String quoteLine, String rfqLine, double score, How how) {
    /** How the pair came about. */
    public enum How {
        /** A person pinned it. */
        PINNED,
        /** The quotation names the line of the inquiry. */
        REFERENCED,
        /** Best overall assignment. */
        ASSIGNED,
        /** One line of the quotation answers several of the inquiry. */
        MERGED,
        /** Several lines of the quotation answer one of the inquiry together. */
        SPLIT;

        /** The lower-case word answers use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
