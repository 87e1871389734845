package io.kraftd.adapter.memory.fallback;

import io.kraftd.adapter.memory.MemoryStores;
import io.kraftd.ports.storage.ConversationRepository;
import io.kraftd.tck.storage.ConversationRepositoryContract;
import java.time.Clock;
import java.time.Duration;

/** While the store answers, nobody notices that something else could stand in. */
class FallbackConversationsTest implements ConversationRepositoryContract {
    private final Clock clock = Clock.systemUTC();
    private final FallbackStores fallback = new FallbackStores(
            MemoryStores.fresh(clock), MemoryStores.fresh(clock), new CircuitBreaker(1, Duration.ofSeconds(10), clock));

    @Override
    public ConversationRepository conversations() {
        return fallback.stores().conversations();
    }
}
