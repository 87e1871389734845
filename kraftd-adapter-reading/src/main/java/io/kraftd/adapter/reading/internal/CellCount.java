package io.kraftd.adapter.reading.internal;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.TOO_MANY_CELLS;

import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;

/** Counts what is kept of a file, over all its sheets or tables, and looks at the clock on the way. */
public final class CellCount {
    private static final int CHECK_EVERY = 1024;

    private final int most;
    private final Deadline deadline;
    private int cells;

    /** Counts up to the limit of cells. */
    public CellCount(ReadingLimits limits, Deadline deadline) {
        this(limits.cells(), deadline);
    }

    /** Counts up to this many. */
    public CellCount(int most, Deadline deadline) {
        this.most = most;
        this.deadline = deadline;
    }

    /** One more; {@link UnreadableFileException} when that is one too many. */
    public void add() {
        if (++cells > most) {
            throw new UnreadableFileException(
                    TOO_MANY_CELLS, "The file has more than the " + most + " filled cells that are read.");
        }
        if (cells % CHECK_EVERY == 0) {
            deadline.check();
        }
    }
}
