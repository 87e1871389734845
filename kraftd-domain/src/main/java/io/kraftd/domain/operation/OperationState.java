package io.kraftd.domain.operation;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an operation stands. The one table of allowed moves is {@link #next()}; every other move is refused. */
public enum OperationState {
    /** Asked for; nobody is at it. */
    OPEN,
    /** Somebody is at it. */
    RUNNING,
    /** Carried out; what came of it is its content. */
    DONE,
    /** Tried in vain. */
    FAILED,
    /** Not wanted any more. */
    CANCELLED;

    private static final Map<OperationState, Set<OperationState>> TABLE = new EnumMap<>(Map.of(
            OPEN, EnumSet.of(RUNNING, DONE, CANCELLED),
            RUNNING, EnumSet.of(DONE, FAILED, CANCELLED, OPEN),
            DONE, EnumSet.noneOf(OperationState.class),
            FAILED, EnumSet.noneOf(OperationState.class),
            CANCELLED, EnumSet.noneOf(OperationState.class)));

    /** The states this one may move to; none when it is over. */
    public Set<OperationState> next() {
        return Set.copyOf(TABLE.get(this));
    }

    /** Gives {@code to} when the table allows the move, {@link IllegalOperationMoveException} otherwise. */
    OperationState movingTo(OperationState to) {
        if (!next().contains(to)) {
            throw new IllegalOperationMoveException(this, to);
        }
        return to;
    }
}
