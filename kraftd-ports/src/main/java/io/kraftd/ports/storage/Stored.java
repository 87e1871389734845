package io.kraftd.ports.storage;

import java.util.Objects;

/** A value as it lies in a store, with the revision a later save must name. */
public record Stored<T>(T value, Revision revision) {
    public Stored {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(revision, "revision");
    }
}
