package io.kraftd.usecases;

/** Somebody who is signed in did not know the password of the account. */
public final class WrongPasswordException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongPasswordException() {
        super("The current password is wrong");
    }
}
