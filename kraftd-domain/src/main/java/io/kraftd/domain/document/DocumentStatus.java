package io.kraftd.domain.document;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a document stands. The one table of allowed moves is {@link #next()}; every other move is refused. */
public enum DocumentStatus {
    /** Uploaded, nothing read yet. */
    PENDING,
    /** Being read by one instance that holds a lease. */
    PROCESSING,
    /** Read; a result exists. */
    COMPLETED,
    /** The last reading failed; an earlier result may exist beside the failure. */
    FAILED,
    /** Put away; never read or changed again. */
    ARCHIVED;

    private static final Map<DocumentStatus, Set<DocumentStatus>> TABLE = new EnumMap<>(Map.of(
            PENDING, EnumSet.of(PROCESSING, ARCHIVED),
            PROCESSING, EnumSet.of(COMPLETED, FAILED, PENDING),
            COMPLETED, EnumSet.of(PROCESSING, ARCHIVED),
            FAILED, EnumSet.of(PROCESSING, ARCHIVED),
            ARCHIVED, EnumSet.noneOf(DocumentStatus.class)));

    /** The states this one may move to. {@code PROCESSING} to {@code PENDING} happens only when a lease ends. */
    public Set<DocumentStatus> next() {
        return Set.copyOf(TABLE.get(this));
    }

    /** Gives {@code to} when the table allows the move, {@link IllegalMoveException} otherwise. */
    DocumentStatus movingTo(DocumentStatus to) {
        if (!next().contains(to)) {
            throw new IllegalMoveException(this, to);
        }
        return to;
    }
}
