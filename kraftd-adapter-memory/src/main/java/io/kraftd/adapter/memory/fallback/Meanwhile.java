package io.kraftd.adapter.memory.fallback;

import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What was written of one kind while the store was away: the values lie in what stands in, and this knows which state of the
 * store each of them follows.
 */
final class Meanwhile<K, T> {
    /**
     * @param follows the state in the store; empty when there was none
     * @param written whether it was written since
     */
    private record Base(Optional<Revision> follows, boolean written) {}

    private final String what;
    private final Function<T, K> keyOf;
    private final Side<K, T> store;
    private final Side<K, T> standIn;
    private final Map<K, Base> bases = new LinkedHashMap<>();

    Meanwhile(String what, Function<T, K> keyOf, Side<K, T> store, Side<K, T> standIn) {
        this.what = what;
        this.keyOf = keyOf;
        this.store = store;
        this.standIn = standIn;
    }

    /** What was written meanwhile; an outage for everything else, which may well be in the store. */
    Stored<T> find(K key) {
        return standIn.find().apply(key).orElseThrow(() -> unreachable(what));
    }

    Stored<T> create(T value) {
        Stored<T> created = standIn.create().apply(value);
        bases.put(keyOf.apply(value), new Base(Optional.empty(), true));
        return created;
    }

    Stored<T> save(T value, Revision expected) {
        Base base = bases.get(keyOf.apply(value));
        Stored<T> saved =
                base == null ? standIn.create().apply(value) : standIn.save().apply(value, expected);
        bases.put(keyOf.apply(value), new Base(base == null ? Optional.of(expected) : base.follows(), true));
        return saved;
    }

    /** Returns when the store never had this; an outage when it may have it. */
    void requireOurs(K key) {
        Base base = bases.get(key);
        if (base == null || base.follows().isPresent()) {
            throw unreachable(what);
        }
    }

    /** Nothing has to be brought to the store under this key any more. */
    void forget(K key) {
        bases.remove(key);
    }

    /** Brings everything to the store; after an outage the rest is brought the next time. */
    void replay(Consumer<Conflict> conflicts) {
        bases.replaceAll((key, base) -> base.written() ? replayed(key, base, conflicts) : base);
    }

    boolean isEmpty() {
        return bases.isEmpty();
    }

    void clear() {
        bases.clear();
    }

    private Base replayed(K key, Base base, Consumer<Conflict> conflicts) {
        Optional<Stored<T>> there = standIn.find().apply(key);
        if (there.isEmpty()) {
            // why: it has expired since, so that there is nothing left to bring.
            return new Base(base.follows(), false);
        }
        T value = there.get().value();
        try {
            Stored<T> kept = base.follows()
                    .map(revision -> store.save().apply(value, revision))
                    .orElseGet(() -> store.create().apply(value));
            return new Base(Optional.of(kept.revision()), false);
        } catch (DuplicateException | StaleRevisionException overtaken) {
            return settled(key, value, conflicts);
        }
    }

    // why: a write that was answered by an outage may have arrived all the same; the store then holds just this value.
    private Base settled(K key, T value, Consumer<Conflict> conflicts) {
        Optional<Stored<T>> there = store.find().apply(key);
        if (there.filter(stored -> stored.value().equals(value)).isEmpty()) {
            conflicts.accept(new Conflict(what, key.toString(), value));
        }
        return new Base(there.map(Stored::revision), false);
    }

    static PortException unreachable(String what) {
        return PortException.outage("The store does not answer, and this " + what + " was not written meanwhile", null);
    }
}
