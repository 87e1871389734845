package io.kraftd.adapter.memory.fallback;

import io.kraftd.ports.failure.PortException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Keeps callers from waiting for a store that does not answer. After some outages in a row nothing is asked of it for a
 * while; then one call may try, and decides for the others.
 */
public final class CircuitBreaker {
    private final int outagesAllowed;
    private final Duration pause;
    private final Clock clock;
    private int outages;
    private Instant closedUntil = Instant.MIN;

    /**
     * A breaker that lets calls through.
     *
     * @param outagesAllowed how many in a row break the circuit, at least 1
     * @param pause how long nothing is asked then
     */
    public CircuitBreaker(int outagesAllowed, Duration pause, Clock clock) {
        if (outagesAllowed < 1) {
            throw new IllegalArgumentException("one outage is the least that can break a circuit");
        }
        this.outagesAllowed = outagesAllowed;
        this.pause = pause;
        this.clock = clock;
    }

    /** Whether the store behind it counts as unreachable now. */
    public synchronized boolean isBroken() {
        return outages >= outagesAllowed;
    }

    /** Makes the call, or throws a {@link PortException} that names the pause at once while the circuit is broken. */
    public <R> R call(Supplier<R> call) {
        enter();
        try {
            R result = call.get();
            answered();
            return result;
        } catch (PortException e) {
            failed(e);
            throw e;
        } catch (RuntimeException refusal) {
            answered();
            throw refusal;
        }
    }

    private synchronized void enter() {
        if (!isBroken()) {
            return;
        }
        Instant now = clock.instant();
        if (now.isBefore(closedUntil)) {
            throw PortException.busy("The store does not answer", Duration.between(now, closedUntil), null);
        }
        // why: whoever gets here tries; the others wait for what comes of it.
        closedUntil = now.plus(pause);
    }

    private synchronized void answered() {
        outages = 0;
    }

    private synchronized void failed(PortException failure) {
        if (!failure.mayRetry()) {
            outages = 0;
            return;
        }
        outages = Math.min(outages + 1, outagesAllowed);
        if (isBroken()) {
            closedUntil = clock.instant().plus(pause);
        }
    }
}
