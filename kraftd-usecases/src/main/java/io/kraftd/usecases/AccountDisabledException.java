package io.kraftd.usecases;

/** The user is known and the proof was right, but the account was disabled. */
public final class AccountDisabledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AccountDisabledException() {
        super("This account is disabled");
    }
}
