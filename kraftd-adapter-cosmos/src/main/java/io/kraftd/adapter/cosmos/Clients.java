package io.kraftd.adapter.cosmos;

import com.azure.cosmos.ConsistencyLevel;
import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.CosmosClientBuilder;
import com.azure.cosmos.ThrottlingRetryOptions;
import com.azure.identity.DefaultAzureCredentialBuilder;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Makes the one client of a process. An object rather than a method reference, because making a reference would load the
 * classes it names.
 */
final class Clients implements Supplier<CosmosAsyncClient> {
    // why: what the client does by itself, nine repetitions within 30 s, outlives every caller of ours.
    private static final int MOST_WAITS = 3;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final CosmosSettings settings;

    Clients(CosmosSettings settings) {
        this.settings = settings;
    }

    /** Reaches out to the account, so it may take long and may fail. */
    @Override
    public CosmosAsyncClient get() {
        CosmosClientBuilder builder = new CosmosClientBuilder()
                .endpoint(settings.endpoint().toString())
                .consistencyLevel(ConsistencyLevel.SESSION)
                .contentResponseOnWriteEnabled(false)
                .preferredRegions(settings.preferredRegions())
                .throttlingRetryOptions(new ThrottlingRetryOptions()
                        .setMaxRetryAttemptsOnThrottledRequests(MOST_WAITS)
                        .setMaxRetryWaitTime(LONGEST_WAIT));
        settings.key()
                .ifPresentOrElse(
                        key -> builder.key(key.text()),
                        () -> builder.credential(new DefaultAzureCredentialBuilder().build()));
        if (settings.emulated()) {
            builder.gatewayMode().endpointDiscoveryEnabled(false);
        } else {
            builder.directMode();
        }
        return builder.buildAsyncClient();
    }
}
