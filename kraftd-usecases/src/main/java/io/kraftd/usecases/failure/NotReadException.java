package io.kraftd.usecases.failure;

import io.kraftd.domain.document.DocumentStatus;

/** Nothing was read from the document yet, so nothing can be written from it or put right. */
public final class NotReadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final DocumentStatus current;

    /** {@code current} is where the document stands. */
    public NotReadException(DocumentStatus current) {
        super("Nothing was read from the document yet; have it extracted first");
        this.current = current;
    }

    /** Where the document stands. */
    public DocumentStatus current() {
        return current;
    }
}
