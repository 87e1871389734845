package io.kraftd.adapter.keyvault;

import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.http.policy.FixedDelayOptions;
import com.azure.core.http.policy.RetryOptions;
import com.azure.identity.DefaultAzureCredentialBuilder;
import com.azure.security.keyvault.secrets.SecretClient;
import com.azure.security.keyvault.secrets.SecretClientBuilder;
import java.net.URI;
import java.time.Duration;

/** Makes the SDK's client: over the JDK's HTTP client, and quick to give up, because a cache stands before it. */
final class Clients {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(300);

    private Clients() {}

    static SecretClient of(URI vault) {
        HttpClient http = new JdkHttpClientBuilder()
                .connectionTimeout(CONNECT)
                .responseTimeout(ANSWER)
                .readTimeout(ANSWER)
                .build();
        return new SecretClientBuilder()
                .vaultUrl(vault.toString())
                .credential(new DefaultAzureCredentialBuilder().httpClient(http).build())
                .httpClient(http)
                .retryOptions(onceAfterABrokenConnection())
                .buildClient();
    }

    // why: the SDK would sleep for as long as a Retry-After says, with a request waiting.
    static RetryOptions onceAfterABrokenConnection() {
        return new RetryOptions(new FixedDelayOptions(1, PAUSE))
                .setShouldRetryCondition(attempt -> attempt.getResponse() == null);
    }
}
