package io.kraftd.ports.auth;

/** The token is not one of ours, not for this use, or not valid now. Says nothing more, on purpose. */
public final class InvalidTokenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InvalidTokenException() {
        super("The token is not valid");
    }
}
