package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.CosmosAsyncDatabase;
import io.kraftd.ports.failure.PortException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The database, reached when it is first asked for: until then nothing of the client is loaded. */
final class Connection implements AutoCloseable {
    private static final Duration LEFT_ALONE = Duration.ofSeconds(3);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);

    private final Supplier<CosmosAsyncClient> opening;
    private final String database;
    private final Requests requests;
    private final ReentrantLock lock = new ReentrantLock();
    private volatile @Nullable CosmosAsyncClient client;
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

    /** What {@code opening} gave, or throws what it threw; a {@link PortException} while somebody else is at it. */
    CosmosAsyncClient client() {
        CosmosAsyncClient open = client;
        if (open != null) {
            return open;
        }
        if (!inTurn()) {
            throw PortException.outage("Cosmos DB is not reached yet", null);
        }
        try {
            CosmosAsyncClient meanwhile = client;
            CosmosAsyncClient now = meanwhile == null ? opened() : meanwhile;
            client = now;
            return now;
        } finally {
            lock.unlock();
        }
    }

    private boolean inTurn() {
        try {
            return lock.tryLock(LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
    public void close() {
        lock.lock();
        try {
            CosmosAsyncClient open = client;
            if (open != null) {
                open.close();
                client = null;
            }
        } finally {
            lock.unlock();
        }
    }
}
