package io.kraftd.domain.document;

import java.time.Instant;
import java.util.Objects;

/** The right of one instance to work on a document until a moment; after it anybody may take the work over. */
public record Lease(String holder, Instant until) {
    public Lease {
        if (holder.isBlank()) {
            throw new IllegalArgumentException("a lease needs a holder");
        }
        Objects.requireNonNull(until, "until");
    }

    /** Whether the holder has lost the right at this moment. */
    public boolean endedAt(Instant now) {
        return !now.isBefore(until);
    }
}
