package io.kraftd.ports.storage;

/** A cursor that this store never made, or for another list. */
public final class UnknownCursorException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnknownCursorException() {
        super("The cursor does not belong to this list");
    }
}
