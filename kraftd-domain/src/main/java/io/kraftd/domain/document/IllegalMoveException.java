package io.kraftd.domain.document;

/** A document was asked to move where the table of {@link DocumentStatus} has no arrow. */
public final class IllegalMoveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final DocumentStatus from;
    private final DocumentStatus to;

    IllegalMoveException(DocumentStatus from, DocumentStatus to) {
        super("A document that is %s cannot become %s".formatted(from, to));
        this.from = from;
        this.to = to;
    }

    /** The state the document is in. */
    public DocumentStatus from() {
        return from;
    }

    /** The state that was asked for. */
    public DocumentStatus to() {
        return to;
    }
}
