package io.kraftd.usecases;

import io.kraftd.domain.document.DocumentId;

/** The owner uploaded exactly these bytes before; the document they made is named. */
public final class DuplicateContentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DocumentId first;

    DuplicateContentException(DocumentId first) {
        super("The same file was uploaded before as document " + first);
        this.first = first;
    }

    /** The document that holds the bytes. */
    public DocumentId first() {
        return first;
    }
}
