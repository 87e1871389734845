package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.CosmosAsyncDatabase;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The database, reached when it is first asked for: until then nothing of the client is loaded. */
final class Connection implements AutoCloseable {
    private static final Duration LEFT_ALONE = Duration.ofSeconds(3);

    private final Supplier<CosmosAsyncClient> opening;
    private final String database;
    private final Requests requests;
    private @Nullable CosmosAsyncClient client;
    private @Nullable RuntimeException failure;
    private long failedAt;

    /** An {@code opening} that throws is tried again, but not within three seconds. */
    Connection(Supplier<CosmosAsyncClient> opening, String database, Requests requests) {
        this.opening = opening;
        this.database = database;
        this.requests = requests;
    }

    /** A connection over a client that is somebody else's to close. */
    static Connection over(CosmosAsyncClient client, String database, RequestCharges charges) {
        return new Connection(() -> client, database, new Requests(charges));
    }

    Requests requests() {
        return requests;
    }

    synchronized CosmosAsyncClient client() {
        CosmosAsyncClient open = client;
        if (open == null) {
            open = opened();
            client = open;
        }
        return open;
    }

    // why: finding out that nobody is there takes seconds, and callers must not queue up for that.
    private CosmosAsyncClient opened() {
        RuntimeException last = failure;
        if (last != null && System.nanoTime() - failedAt < LEFT_ALONE.toNanos()) {
            throw last;
        }
        try {
            return opening.get();
        } catch (RuntimeException e) {
            failure = e;
            failedAt = System.nanoTime();
            throw e;
        }
    }

    CosmosAsyncDatabase database() {
        return client().getDatabase(database);
    }

    String databaseName() {
        return database;
    }

    @Override
    public synchronized void close() {
        if (client != null) {
            client.close();
            client = null;
        }
    }
}
