package io.kraftd.usecases;

/** Unknown user or wrong password; which of the two is not said. */
public final class WrongCredentialsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongCredentialsException() {
        super("E-mail address or password is wrong");
    }
}
