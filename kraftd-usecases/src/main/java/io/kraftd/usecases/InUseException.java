package io.kraftd.usecases;

/** A document cannot be removed because a purchase rests on it. */
public final class InUseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InUseException() {
        super("A purchase rests on this document; archive it instead");
    }
}
