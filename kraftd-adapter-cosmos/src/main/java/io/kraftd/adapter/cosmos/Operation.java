package io.kraftd.adapter.cosmos;

import java.time.Duration;

/** One kind of request to one container, and how long a caller waits for it, repetitions included. */
record Operation(String container, String name, Duration within) {
    private static final Duration READS = Duration.ofSeconds(3);
    private static final Duration WRITES = Duration.ofSeconds(6);
    private static final Duration PREPARING = Duration.ofSeconds(30);

    static Operation reading(String container, String name) {
        return new Operation(container, name, READS);
    }

    static Operation writing(String container, String name) {
        return new Operation(container, name, WRITES);
    }

    /** Before anybody waits: making a container takes its time. */
    static Operation preparing(String container, String name) {
        return new Operation(container, name, PREPARING);
    }

    @Override
    public String toString() {
        return "Cosmos DB, " + name + " in " + container;
    }
}
