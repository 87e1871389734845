package io.kraftd.app;

import io.kraftd.domain.shared.EmailAddress;
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
    /** What operators read while the store does not answer. */
    static final String SILENT = "Cosmos DB does not answer";

    private static final Logger LOG = LoggerFactory.getLogger(StoreWatch.class);
    private static final EmailAddress NOBODY = new EmailAddress("watch@kraftd.invalid");
    private static final Duration EVERY = Duration.ofSeconds(2);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "kraftd-store-watch");
        thread.setDaemon(true);
        return thread;
    });
    private final UserRepository users;
    private final Runnable afterwards;
    private final ScheduledFuture<?> rounds;
    private volatile @Nullable String failure;

    /** Watches from now on. {@code afterwards} is done after each question. */
    StoreWatch(UserRepository users, Runnable afterwards) {
        this.users = users;
        this.afterwards = afterwards;
        this.rounds =
                timer.scheduleWithFixedDelay(this::look, EVERY.toMillis(), EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What is wrong with the store, in words for operators; empty while it answers. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    private void look() {
        String before = failure;
        String now = asked();
        failure = now;
        if (now != null && before == null) {
            LOG.warn(now);
        } else if (now == null && before != null) {
            LOG.info("Cosmos DB answers again");
        }
        afterwards.run();
    }

    // why: whatever is thrown here would silently end the watch.
    private @Nullable String asked() {
        try {
            users.find(NOBODY);
            return null;
        } catch (PortException refused) {
            return refused.mayRetry() ? SILENT : "Cosmos DB refuses what is asked of it";
        } catch (RuntimeException unforeseen) {
            LOG.error("The store cannot be watched", unforeseen);
            return "Cosmos DB gives answers that cannot be read";
        }
    }

    @Override
    public void close() {
        rounds.cancel(true);
        timer.shutdown();
    }
}
