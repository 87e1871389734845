package io.kraftd.domain.correction;

import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person changed in one go.
 *
 * @param number counted from 1 in each document, never used twice
 * @param undone who took it back; {@code null} while it holds
 */
public record Correction(
        int number,
        Instant at,
        EmailAddress by,
        List<Change> changes,
        @Nullable Undoing undone) {
    /** Who took a correction back, and when. */
    public record Undoing(Instant at, EmailAddress by) {
        public Undoing {
            Objects.requireNonNull(at, "at");
            Objects.requireNonNull(by, "by");
        }
    }

    public Correction {
        if (number < 1 || changes.isEmpty()) {
            throw new IllegalArgumentException("a correction has a number from 1 and changes something");
        }
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(by, "by");
        changes = List.copyOf(changes);
    }

    /** Whether it still counts. */
    public boolean holds() {
        return undone == null;
    }

    Correction takenBack(Undoing undoing) {
        return new Correction(number, at, by, changes, undoing);
    }
}
