package io.kraftd.adapter.cosmos;

import io.kraftd.ports.failure.PortException;

/** A request that did not end well. Checked, so that each operation says what that means for its caller. */
final class Unsuccessful extends Exception {
    private static final long serialVersionUID = 1L;

    /** What the database answered. */
    enum Reason {
        /** The item, and nothing else, is not there. */
        ABSENT,
        /** An item with this id is there. */
        DUPLICATE,
        /** The item is not in the state that was named. */
        STALE,
        /** The item is larger than the database takes. */
        TOO_LARGE,
        /** Something else, or nothing. */
        FAILED
    }

    private final Reason reason;
    private final boolean perhapsDone;
    private final PortException failure;

    Unsuccessful(Reason reason, boolean perhapsDone, PortException failure) {
        super(failure);
        this.reason = reason;
        this.perhapsDone = perhapsDone;
        this.failure = failure;
    }

    Reason reason() {
        return reason;
    }

    /** Whether some try had no answer, so that the database may have carried it out. */
    boolean perhapsDone() {
        return perhapsDone;
    }

    /** What to tell the caller when {@link #reason()} means nothing to it. */
    PortException failure() {
        return failure;
    }
}
