package io.kraftd.ports.storage;

import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.DocumentType;
import java.time.Instant;
import java.util.Optional;

/**
 * Which documents of an owner are wanted; what is empty does not filter. The type is the one that was read.
 *
 * @param createdBefore only documents created earlier than this moment, which itself is left out
 */
public record DocumentFilter(
        Optional<DocumentStatus> status, Optional<DocumentType> type, Optional<Instant> createdBefore) {
    /** Every document of the owner. */
    public static final DocumentFilter ALL = new DocumentFilter(Optional.empty(), Optional.empty());

    /** Documents of any age. */
    public DocumentFilter(Optional<DocumentStatus> status, Optional<DocumentType> type) {
        this(status, type, Optional.empty());
    }

    /** The same, but only what was created before {@code moment}. */
    public DocumentFilter olderThan(Instant moment) {
        return new DocumentFilter(status, type, Optional.of(moment));
    }
}
