package io.kraftd.app;

import io.kraftd.http.health.PartHealth;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.ports.failure.PortException;
import java.util.function.Supplier;

/** How the last question to a service went. It is asked none for the sake of a probe, because each is paid for. */
final class LastOutcome implements Supplier<PartHealth> {
    private static final PartHealth ANSWERED = new PartHealth(State.UP, "answered when it was last asked");

    private volatile PartHealth now = new PartHealth(State.UP, "configured, not asked yet");

    /** Asks, and remembers what came of it. */
    <T> T of(Supplier<T> question) {
        try {
            T answer = question.get();
            now = ANSWERED;
            return answer;
        } catch (PortException failure) {
            now = new PartHealth(State.DEGRADED, String.valueOf(failure.getMessage()));
            throw failure;
        }
    }

    @Override
    public PartHealth get() {
        return now;
    }
}
