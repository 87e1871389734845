package io.kraftd.usecases;

/** Somebody is registered under this address already. */
public final class EmailTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmailTakenException(Throwable cause) {
        super("This e-mail address is registered already", cause);
    }
}
