package io.kraftd.ports.storage;

import io.kraftd.ports.failure.StaleRevisionException;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Changes of what somebody else may change at the same moment. */
final class Changes {
    // why: whoever loses has been overtaken by somebody who won, so only a store that refuses everything gets this far.
    private static final int MOST_ATTEMPTS = 100;

    private Changes() {}

    /** Reads, changes, saves; begins again when the value was saved in between. */
    static <T> Optional<Stored<T>> make(
            Supplier<Optional<Stored<T>>> find, UnaryOperator<T> change, BiFunction<T, Revision, Stored<T>> save) {
        for (int attempt = 1; ; attempt++) {
            Optional<Stored<T>> read = find.get();
            try {
                return read.map(at -> save.apply(change.apply(at.value()), at.revision()));
            } catch (StaleRevisionException overtaken) {
                if (attempt == MOST_ATTEMPTS) {
                    throw overtaken;
                }
            }
        }
    }
}
