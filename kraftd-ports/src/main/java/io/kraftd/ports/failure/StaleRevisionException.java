package io.kraftd.ports.failure;

/** Somebody else saved, or removed, the value since it was read; nothing was written. Read again, then decide again. */
public final class StaleRevisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code what} names the kind of thing, such as {@code "document"}. */
    public StaleRevisionException(String what) {
        super("This " + what + " was changed by somebody else meanwhile");
    }
}
