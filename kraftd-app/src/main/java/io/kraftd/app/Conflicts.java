package io.kraftd.app;

import io.kraftd.adapter.memory.fallback.Conflict;
import io.kraftd.adapter.memory.fallback.FallbackStores;
import io.kraftd.http.health.PartHealth;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.ports.failure.PortException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells operators what was written beside the store and could not be brought there. */
final class Conflicts {
    private static final Logger LOG = LoggerFactory.getLogger(Conflicts.class);

    private final FallbackStores fallback;
    private int told;

    Conflicts(FallbackStores fallback) {
        this.fallback = fallback;
    }

    /** Logs each conflict that was found since the last time. */
    synchronized void tell() {
        List<Conflict> all = fallback.conflicts();
        all.subList(told, all.size())
                .forEach(each -> LOG.warn("Written while Cosmos DB was away, but overtaken there: {}", each));
        told = all.size();
    }

    /** Degraded while there is one; empty otherwise. */
    Optional<PartHealth> health() {
        int count = fallback.conflicts().size();
        return count == 0
                ? Optional.empty()
                : Optional.of(new PartHealth(
                        State.DEGRADED, count + " writes made while Cosmos DB was away were overtaken; see the log"));
    }

    /** The last try of a process that ends. */
    void bringTheRest() {
        try {
            fallback.replay();
        } catch (PortException stillAway) {
            LOG.error("What was written while Cosmos DB was away ends with this process: {}", stillAway.getMessage());
        }
        tell();
    }
}
