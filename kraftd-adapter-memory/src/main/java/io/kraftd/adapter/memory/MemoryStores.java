package io.kraftd.adapter.memory;

import io.kraftd.ports.storage.Stores;
import java.time.Clock;

/** Every repository in memory; all of it ends with the process. */
public final class MemoryStores {
    private MemoryStores() {}

    /** Fresh and empty. */
    public static Stores fresh(Clock clock) {
        return new Stores(
                new MemoryUsers(),
                new MemorySessions(clock),
                new MemoryDocuments(),
                new MemoryProcurements(),
                new MemoryOrders(),
                new MemoryLearning(),
                new MemoryOperations(clock),
                new MemoryConversations(clock));
    }
}
