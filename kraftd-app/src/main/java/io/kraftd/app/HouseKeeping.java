package io.kraftd.app;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.json.moving.Sweeper;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.Stores;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a service does once a day beside its requests: contents that nothing names any more go, and all that has expired. */
final class HouseKeeping {
    private static final Logger LOG = LoggerFactory.getLogger(HouseKeeping.class);
    private static final Duration FIRST = Duration.ofMinutes(10);
    private static final Duration EACH = Duration.ofDays(1);

    /** How many contents and expired records went, and what could not be looked at, one sentence each. */
    record Swept(int contents, int expired, List<String> failures) {}

    private HouseKeeping() {}

    /** Begins, and gives how to end it and then what is kept. */
    static Runnable beside(Kept kept, Clock clock) {
        ScheduledExecutorService days = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "kraftd-housekeeping");
            thread.setDaemon(true);
            return thread;
        });
        ScheduledFuture<?> rounds = days.scheduleWithFixedDelay(
                () -> day(kept, clock), FIRST.toSeconds(), EACH.toSeconds(), TimeUnit.SECONDS);
        return () -> {
            rounds.cancel(true);
            days.shutdownNow();
            kept.end().run();
        };
    }

    /** Looks at every user's contents; one that fails keeps nobody else's from being looked at. */
    static Swept sweep(Kept kept, Clock clock) {
        Sweeper sweeper = new Sweeper(kept.whole(), kept.contents(), clock);
        List<String> failures = new ArrayList<>();
        int contents = 0;
        int expired = 0;
        Stores stores = kept.whole();
        for (Iterator<User> users = Page.all(stores.users()::list).iterator(); users.hasNext(); ) {
            EmailAddress owner = users.next().email();
            try {
                expired += stores.operations().deleteExpired(owner)
                        + stores.conversations().deleteExpired(owner);
                contents += sweeper.sweep(owner);
            } catch (PortException failure) {
                failures.add(failure.getMessage());
            }
        }
        return new Swept(contents, expired, failures);
    }

    // why: an exception would end all days to come, and what stands in may name contents that its store does not yet
    // name.
    private static void day(Kept kept, Clock clock) {
        boolean somethingMayStandIn = !kept.stores().equals(kept.whole());
        if (somethingMayStandIn && kept.health().get().state() != State.UP) {
            LOG.warn("Not swept while memory stands in for the store, tried again in a day");
            return;
        }
        try {
            Swept swept = sweep(kept, clock);
            LOG.info(
                    "Swept: {} contents that nothing named were removed, and {} records that had expired",
                    swept.contents(),
                    swept.expired());
            swept.failures().forEach(failure -> LOG.warn("Not swept: {}", failure));
        } catch (RuntimeException failure) {
            LOG.warn("Not swept, tried again in a day", failure);
        }
    }
}
