package io.kraftd.adapter.memory;

import io.kraftd.json.StoredItems;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** One kept item: its JSON, so that nothing is shared with callers, and the mark of this state. */
final class Entry<T> {
    // why: shared by all stores and never reset, so that no state ever has the mark of another one.
    private static final AtomicLong REVISIONS = new AtomicLong();

    private final StoredItems<T> items;
    private final byte[] json;
    private final Revision revision;
    private final boolean held;
    private volatile @Nullable T value;

    private Entry(StoredItems<T> items, byte[] json, boolean held) {
        this.items = items;
        this.json = json;
        this.held = held;
        this.revision = new Revision(Long.toString(REVISIONS.incrementAndGet()));
    }

    static <T> Entry<T> of(T value, StoredItems<T> items) {
        return new Entry<>(items, items.toJson(value), false);
    }

    /** Also holds what its JSON says once somebody has read it: for small values without lists, which every request asks for. */
    static <T> Entry<T> held(T value, StoredItems<T> items) {
        return new Entry<>(items, items.toJson(value), true);
    }

    T value() {
        T known = value;
        if (known == null) {
            known = items.fromJson(json);
            value = held ? known : null;
        }
        return known;
    }

    Stored<T> stored() {
        return new Stored<>(value(), revision);
    }

    boolean isAt(Revision expected) {
        return revision.equals(expected);
    }

    /** Returns when {@code current} is the state read at {@code expected}. */
    static <T> void check(@Nullable Entry<T> current, Revision expected, StoredItems<T> items) {
        if (current == null || !current.isAt(expected)) {
            throw new StaleRevisionException(items.what());
        }
    }
}
