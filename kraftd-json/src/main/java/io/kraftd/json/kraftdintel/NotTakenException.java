package io.kraftd.json.kraftdintel;

/** A line cannot be taken over; the message says why, in one sentence without a secret. */
public final class NotTakenException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotTakenException(String why) {
        super(why);
    }
}
