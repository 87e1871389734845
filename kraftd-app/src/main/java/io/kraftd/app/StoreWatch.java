package io.kraftd.app;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.health.PartHealth;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.UserRepository;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks a store every two seconds for somebody it does not know: so probes of health are answered at once and truly, also
 * while nobody else asks, and a store that came back is noticed by itself.
 */
final class StoreWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);
    private static final EmailAddress NOBODY = new EmailAddress("watch@kraftd.invalid");
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "kraftd-store-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final UserRepository users;
    private final State whileSilent;
    private final Runnable afterwards;
    private final ScheduledFuture<?> rounds;
    private volatile @Nullable PartHealth failure;

    /**
     * Watches from now on.
     *
     * @param whileSilent how the program is while the store does not answer
     * @param afterwards is done after each question
     */
    StoreWatch(UserRepository users, State whileSilent, Runnable afterwards) {
        this.users = users;
        this.whileSilent = whileSilent;
        this.afterwards = afterwards;
        this.rounds =
                timer.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is wrong with the store; empty while it answers. */
    Optional<PartHealth> failure() {
        return Optional.ofNullable(failure);
    }

    private void look() {
        PartHealth before = failure;
        PartHealth now = asked();
        failure = now;
        if (now != null && !now.equals(before)) {
            LOG.warn(now.detail());
        } else if (now == null && before != null) {
            LOG.info("Cosmos DB answers again");
        }
        afterwards.run();
    }

    // why: whatever is thrown here would silently end the watch.
    private @Nullable PartHealth asked() {
        try {
            users.find(NOBODY);
            return null;
        } catch (PortException refused) {
            return refused.mayRetry()
                    ? new PartHealth(whileSilent, "Cosmos DB does not answer")
                    : new PartHealth(State.DOWN, "Cosmos DB refuses what is asked of it");
        } catch (RuntimeException unforeseen) {
            LOG.error("The store cannot be watched", unforeseen);
            return new PartHealth(State.DOWN, "Cosmos DB gives answers that cannot be read");
        }
    }

    @Override
    public void close() {
        rounds.cancel(true);
        timer.shutdown();
    }
}
