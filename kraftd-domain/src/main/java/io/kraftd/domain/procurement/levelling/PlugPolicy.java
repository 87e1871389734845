package io.kraftd.domain.procurement.levelling;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What stands in for a line a supplier did not price. */
public enum PlugPolicy {
    /** The highest amount among the other bids. */
    HIGHEST,
    /** The mean of the other bids. */
    MEAN,
    /** The buyer's own estimate. */
    ESTIMATE,
    /** Nothing: a line that not everybody prices is left out for everybody. */
    EXCLUDE;

    /** The lower-case word of the API. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Reads {@link #word()}; empty for anything else. */
    public static Optional<PlugPolicy> fromWord(String word) {
        return Arrays.stream(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
