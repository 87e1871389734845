package io.kraftd.usecases;

/** Somebody who is signed in did not know the password of the account. */
public final class WrongPasswordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;

    WrongPasswordException(String field) {
        super("The current password is wrong");
        this.field = field;
    }

    /** The name of the value that was wrong. */
    public String field() {
        return field;
    }
}
