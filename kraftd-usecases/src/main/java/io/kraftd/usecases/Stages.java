package io.kraftd.usecases;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** How long each stage of one piece of work took, in their order. */
final class Stages {
    private final Clock clock;
    private final Map<String, Duration> took = new LinkedHashMap<>();

    Stages(Clock clock) {
        this.clock = clock;
    }

    <T> T time(String stage, Supplier<T> work) {
        Instant started = clock.instant();
        T result = work.get();
        took.merge(stage, Duration.between(started, clock.instant()), Duration::plus);
        return result;
    }

    Map<String, Duration> took() {
        return Map.copyOf(took);
    }
}
