package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import io.kraftd.ports.failure.PortException;
import java.util.function.Supplier;

/**
 * The one client of a process, over a database that is as it has to be. An object rather than a method reference, because
 * making a reference would load the classes it names.
 */
final class Opening implements Supplier<CosmosAsyncClient> {
    private final CosmosSettings settings;
    private final Requests requests;

    Opening(CosmosSettings settings, Requests requests) {
        this.settings = settings;
        this.requests = requests;
    }

    /** Reaches out to the account and sees to its containers, so it may take long; throws only {@link PortException}. */
    @Override
    public CosmosAsyncClient get() {
        CosmosAsyncClient client = reached();
        try {
            new Preparation(new Connection(() -> client, settings.database(), requests), settings).run();
            return client;
        } catch (RuntimeException e) {
            client.close();
            throw e;
        }
    }

    private CosmosAsyncClient reached() {
        try {
            return new Clients(settings).get();
        } catch (RuntimeException e) {
            throw Failures.judge(Operation.preparing("the account", "reach"), e).failure();
        }
    }
}
