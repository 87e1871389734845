package io.kraftd.json.moving;

import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.Stores;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;

/** Keeps what is missing. */
final class Adding extends Placing {
    Adding(Stores stores, Clock clock) {
        super(stores, clock);
    }

    @Override
    boolean adds() {
        return true;
    }

    @Override
    <T> Outcome place(T value, Supplier<Optional<T>> find, Runnable keep) {
        Optional<T> there = find.get();
        if (there.isEmpty()) {
            try {
                keep.run();
                return Outcome.ADDED;
            } catch (DuplicateException keptMeanwhile) {
                there = find.get();
            }
        }
        return there.equals(Optional.of(value)) ? Outcome.SAME : Outcome.DIFFERS;
    }
}
