package io.kraftd.adapter.blob;

import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.BlobServiceClientBuilder;
import com.azure.storage.common.policy.RequestRetryOptions;
import com.azure.storage.common.policy.RetryPolicyType;
import io.kraftd.ports.failure.PortException;
import java.time.Duration;

/** Makes the SDK's client, over the JDK's HTTP client. */
final class Clients {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int TRIES = 3;
    private static final int SECONDS_A_TRY = 30;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private Clients() {}

    static BlobContainerClient of(BlobSettings settings) {
        return of(settings, TRIES);
    }

    /** As {@link #of(BlobSettings)}, with so many tries. */
    static BlobContainerClient of(BlobSettings settings, int tries) {
        HttpClient http = new JdkHttpClientBuilder().connectionTimeout(CONNECT).build();
        BlobServiceClientBuilder builder = new BlobServiceClientBuilder()
                .httpClient(http)
                .retryOptions(new RequestRetryOptions(
                        RetryPolicyType.EXPONENTIAL,
                        tries,
                        SECONDS_A_TRY,
                        PAUSE.toMillis(),
                        LONGEST_PAUSE.toMillis(),
                        null));
        try {
            settings.connectionString()
                    .ifPresentOrElse(
                            secret -> builder.connectionString(secret.text()),
                            () -> builder.endpoint(
                                            settings.endpoint().orElseThrow().toString())
                                    .credential(new DefaultAzureCredentialBuilder()
                                            .httpClient(http)
                                            .build()));
            return builder.buildClient().getBlobContainerClient(settings.container());
        } catch (IllegalArgumentException malformed) {
            // why: the client's own message quotes the connection string.
            throw PortException.permanent("The connection string of Blob Storage cannot be understood", null);
        }
    }
}
