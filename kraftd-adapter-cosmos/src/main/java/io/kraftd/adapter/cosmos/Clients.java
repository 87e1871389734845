package io.kraftd.adapter.cosmos;

import com.azure.cosmos.ConsistencyLevel;
import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.CosmosClientBuilder;
import com.azure.cosmos.ThrottlingRetryOptions;
import com.azure.identity.DefaultAzureCredentialBuilder;
import java.time.Duration;

/** Makes clients; a process needs one. */
final class Clients {
    // why: what the client does by itself, nine repetitions within 30 s, outlives every caller of ours.
    private static final int MOST_WAITS = 3;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final CosmosSettings settings;

    Clients(CosmosSettings settings) {
        this.settings = settings;
    }

    /** Reaches out to the account, so it may take long and may fail. */
    CosmosAsyncClient get() {
        if (settings.emulated()) {
            speakAsToAnEmulator();
        }
        CosmosClientBuilder builder = new CosmosClientBuilder()
                .endpoint(settings.endpoint().toString())
                .consistencyLevel(ConsistencyLevel.SESSION)
                .contentResponseOnWriteEnabled(false)
                .preferredRegions(settings.preferredRegions())
                .throttlingRetryOptions(new ThrottlingRetryOptions()
                        .setMaxRetryAttemptsOnThrottledRequests(MOST_WAITS)
                        .setMaxRetryWaitTime(LONGEST_WAIT));
        settings.key().ifPresentOrElse(key -> builder.key(key.text()), () -> Identity.signIn(builder));
        if (settings.emulated()) {
            builder.gatewayMode().endpointDiscoveryEnabled(false);
        } else {
            builder.directMode();
        }
        return builder.buildAsyncClient();
    }

    // why: the client takes these from nowhere else, and when it is loaded: an emulator may have no certificate, and
    // Azure's
    // own address for where a machine runs answers nobody outside.
    private static void speakAsToAnEmulator() {
        System.setProperty("COSMOS.HTTP_CONNECTION_WITHOUT_TLS_ALLOWED", "true");
        System.setProperty("COSMOS.DISABLE_IMDS_ACCESS", "true");
    }

    // why: a class of its own, because checking one that uses a credential would load it.
    private static final class Identity {
        static void signIn(CosmosClientBuilder builder) {
            builder.credential(new DefaultAzureCredentialBuilder().build());
        }
    }
}
