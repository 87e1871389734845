package io.kraftd.usecases.failure;

/** The owner has no such thing. Answered alike whether it does not exist or belongs to somebody else. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** {@code what} completes the sentence "There is no such …". */
    public NotFoundException(String what) {
        super("There is no such " + what);
    }
}
