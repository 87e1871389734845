package io.kraftd.usecases;

/** The owner has no such thing. Answered alike whether it does not exist or belongs to somebody else. */
public final class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotFoundException(String what) {
        super("There is no such " + what);
    }
}
