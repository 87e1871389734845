package io.kraftd.adapter.memory.fallback;

import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One place where values of one kind are kept: the store, or what stands in for it. */
record Side<K, T>(
        Function<K, Optional<Stored<T>>> find,
        Function<T, Stored<T>> create,
        BiFunction<T, Revision, Stored<T>> save) {}
