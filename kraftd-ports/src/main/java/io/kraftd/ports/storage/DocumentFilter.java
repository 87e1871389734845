package io.kraftd.ports.storage;

import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.DocumentType;
import java.util.Optional;

/** Which documents of an owner are wanted; what is empty does not filter. The type is the one that was read. */
public record DocumentFilter(Optional<DocumentStatus> status, Optional<DocumentType> type) {
    /** Every document of the owner. */
    public static final DocumentFilter ALL = new DocumentFilter(Optional.empty(), Optional.empty());
}
