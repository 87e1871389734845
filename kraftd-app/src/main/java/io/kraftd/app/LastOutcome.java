package io.kraftd.app;

import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.http.health.PartHealth;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.ports.failure.PortException;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How the last question to a service went. It is asked none for the sake of a probe, because each is paid for. */
final class LastOutcome implements Supplier<PartHealth> {
    private static final Logger LOG = LoggerFactory.getLogger(LastOutcome.class);
    private static final PartHealth ANSWERED = new PartHealth(State.UP, "answered when it was last asked");

    private final String service;
    private volatile PartHealth now = new PartHealth(State.UP, "configured, not asked yet");

    LastOutcome(String service) {
        this.service = service;
    }

    /** Asks, and remembers what came of it. */
    <T> T of(Supplier<T> question) {
        try {
            T answer = question.get();
            now = ANSWERED;
            return answer;
        } catch (PortException failure) {
            tell(String.valueOf(failure.getMessage()));
            throw failure;
        } catch (DeadlinePassedException late) {
            tell(service + " did not answer in time");
            throw late;
        }
    }

    private void tell(String failure) {
        PartHealth degraded = new PartHealth(State.DEGRADED, failure);
        if (!degraded.equals(now)) {
            LOG.warn(failure);
        }
        now = degraded;
    }

    @Override
    public PartHealth get() {
        return now;
    }
}
