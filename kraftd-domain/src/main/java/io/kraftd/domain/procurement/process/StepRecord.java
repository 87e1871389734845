package io.kraftd.domain.procurement.process;

import io.kraftd.domain.shared.Sha256;
import java.time.Instant;
import java.util.Objects;

/**
 * The last result of a step.
 *
 * @param revision how often the step has been done, counted from 1
 * @param input where what was asked lies
 * @param output where the result lies
 * @param stale whether an earlier step was done anew since; kept to be seen, never used
 */
public record StepRecord(int revision, Sha256 input, Sha256 output, Instant at, boolean stale) {
    public StepRecord {
        Objects.requireNonNull(input, "input");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(at, "at");
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1");
        }
    }

    StepRecord asStale() {
        return new StepRecord(revision, input, output, at, true);
    }
}
