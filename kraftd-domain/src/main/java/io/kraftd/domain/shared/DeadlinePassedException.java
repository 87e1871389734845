package io.kraftd.domain.shared;

/** Work was stopped because its time was up. Nothing half-done is kept. */
public final class DeadlinePassedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String what;

    DeadlinePassedException(String what) {
        super("The time for " + what + " is up");
        this.what = what;
    }

    /** Which piece of work ran over. */
    public String what() {
        return what;
    }
}
