package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosDiagnostics;
import com.azure.cosmos.CosmosException;
import io.kraftd.adapter.cosmos.Failures.Verdict;
import io.kraftd.adapter.cosmos.RequestCharges.Charge;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;

/**
 * Sends requests and waits for them: each within its time, repeated while that may help, metered, and logged when slow or
 * dear. Only requests that may arrive twice are sent through here: reads, and writes that name what they expect.
 */
final class Requests {
    /** What an answer says beside its contents. */
    record Receipt(
            int status, double requestUnits, @Nullable CosmosDiagnostics diagnostics) {
        static Receipt of(RuntimeException thrown) {
            return Exceptions.unwrap(thrown) instanceof CosmosException answer
                    ? new Receipt(answer.getStatusCode(), answer.getRequestCharge(), answer.getDiagnostics())
                    : new Receipt(0, 0, null);
        }
    }

    private static final Logger LOG = LoggerFactory.getLogger(Requests.class);
    private static final int MOST_TRIES = 3;
    private static final Duration FIRST_PAUSE = Duration.ofMillis(50);
    private static final Duration LEAST = Duration.ofMillis(100);
    // why: the client ends an operation in its time by itself; this only holds against its not doing so.
    private static final Duration GRACE = Duration.ofMillis(500);
    private static final Duration SLOW = Duration.ofSeconds(1);
    private static final double DEAR = 100;

    private final RequestCharges charges;

    Requests(RequestCharges charges) {
        this.charges = charges;
    }

    /** {@code request} is given the time that is left for it; {@code receipt} reads an answer. */
    <R> R send(Operation operation, Function<Duration, Mono<R>> request, Function<R, Receipt> receipt)
            throws Unsuccessful {
        long began = System.nanoTime();
        boolean perhapsDone = false;
        for (int tries = 1; ; tries++) {
            Verdict verdict;
            try {
                return once(operation, left(operation, began), request, receipt);
            } catch (RuntimeException e) {
                verdict = Failures.judge(operation, e);
            }
            perhapsDone |= !verdict.answered();
            Duration pause = FIRST_PAUSE.multipliedBy(1L << tries);
            boolean inTime = left(operation, began).compareTo(pause.plus(LEAST)) > 0;
            if (!verdict.again() || tries == MOST_TRIES || !inTime || !slept(pause)) {
                throw new Unsuccessful(verdict.reason(), perhapsDone, verdict.failure());
            }
        }
    }

    private <R> R once(
            Operation operation, Duration left, Function<Duration, Mono<R>> request, Function<R, Receipt> receipt) {
        long began = System.nanoTime();
        try {
            R answer =
                    request.apply(left).single().blockOptional(left.plus(GRACE)).orElseThrow();
            note(operation, receipt.apply(answer), began);
            return answer;
        } catch (RuntimeException e) {
            note(operation, Receipt.of(e), began);
            throw e;
        }
    }

    private void note(Operation operation, Receipt receipt, long began) {
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        charges.charged(
                new Charge(operation.container(), operation.name(), receipt.status(), receipt.requestUnits(), took));
        if (took.compareTo(SLOW) > 0 || receipt.requestUnits() > DEAR) {
            LOG.warn(
                    "{} took {} ms and {} request units, status {}",
                    operation,
                    took.toMillis(),
                    receipt.requestUnits(),
                    receipt.status());
            LOG.debug("{}", receipt.diagnostics());
        }
    }

    private static Duration left(Operation operation, long began) {
        Duration left = operation.within().minusNanos(System.nanoTime() - began);
        return left.compareTo(LEAST) > 0 ? left : LEAST;
    }

    private static boolean slept(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
