package io.kraftd.ports.failure;

/** Something under this id or name exists already; nothing was written. */
public final class DuplicateException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code what} names the kind of thing, such as {@code "user"}; the id stays out of the message. */
    public DuplicateException(String what) {
        super("This " + what + " exists already");
    }
}
