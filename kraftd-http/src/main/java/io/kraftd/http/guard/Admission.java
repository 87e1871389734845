package io.kraftd.http.guard;

import io.kraftd.http.problem.Problems;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Room for heavy work: so many at once, so many waiting in order of arrival, nobody longer than a time. */
public final class Admission {
    /** What needs a place. */
    public interface Work<T> {
        T done() throws IOException;
    }

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final Semaphore places;
    private final int mostWaiting;
    private final Duration longestWait;
    private final AtomicInteger waiting = new AtomicInteger();

    public Admission(int places, int mostWaiting, Duration longestWait) {
        this.places = new Semaphore(places, true);
        this.mostWaiting = mostWaiting;
        this.longestWait = longestWait;
    }

    /** Does the work when there is a place for it. Throws the problem {@code busy} (503) when none gets free in time. */
    public <T> T admit(Work<T> work) throws IOException {
        if (!places.tryAcquire() && !waited()) {
            throw Problems.busy(RETRY).exception();
        }
        try {
            return work.done();
        } finally {
            places.release();
        }
    }

    private boolean waited() {
        try {
            return waiting.incrementAndGet() <= mostWaiting
                    && places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            waiting.decrementAndGet();
        }
    }
}
