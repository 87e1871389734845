package io.kraftd.adapter.memory.fallback;

import io.kraftd.adapter.memory.MemoryStores;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.tck.storage.OperationRepositoryContract;
import java.time.Clock;
import java.time.Duration;

/** While the store answers, nobody notices that something else could stand in. */
class FallbackOperationsTest implements OperationRepositoryContract {
    private final Clock clock = Clock.systemUTC();
    private final FallbackStores fallback = new FallbackStores(
            MemoryStores.fresh(clock), MemoryStores.fresh(clock), new CircuitBreaker(1, Duration.ofSeconds(10), clock));

    @Override
    public OperationRepository operations() {
        return fallback.stores().operations();
    }
}
