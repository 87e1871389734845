package io.kraftd.ports.storage;

import java.util.List;
import java.util.Optional;

/** Some items of a list, and where the next page begins; no cursor means that this was the last page. */
public record Page<T>(List<T> items, Optional<Cursor> next) {
    public Page {
        items = List.copyOf(items);
    }
}
