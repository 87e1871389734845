package io.kraftd.json.moving;

import io.kraftd.ports.storage.Stores;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps nothing; what is missing differs. */
final class Comparing extends Placing {
    Comparing(Stores stores, Clock clock) {
        super(stores, clock);
    }

    @Override
    boolean adds() {
        return false;
    }

    @Override
    <T> Outcome place(T value, Supplier<Optional<T>> find, Runnable keep) {
        return find.get().equals(Optional.of(value)) ? Outcome.SAME : Outcome.DIFFERS;
    }
}
