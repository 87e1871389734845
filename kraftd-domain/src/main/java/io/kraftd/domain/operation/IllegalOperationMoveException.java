package io.kraftd.domain.operation;

/** An operation was asked to move where the table of {@link OperationState} has no arrow. */
public final class IllegalOperationMoveException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final OperationState from;
    private final OperationState to;

    IllegalOperationMoveException(OperationState from, OperationState to) {
        super("An operation that is %s cannot become %s".formatted(from, to));
        this.from = from;
        this.to = to;
    }

    /** The state the operation is in. */
    public OperationState from() {
        return from;
    }

    /** The state that was asked for. */
    public OperationState to() {
        return to;
    }
}
