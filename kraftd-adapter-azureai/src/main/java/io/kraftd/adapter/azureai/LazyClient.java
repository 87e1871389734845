package io.kraftd.adapter.azureai;

import com.azure.core.credential.AzureKeyCredential;
import com.azure.core.credential.TokenCredential;
import com.azure.core.http.HttpClient;
import com.azure.core.http.jdk.httpclient.JdkHttpClientBuilder;
import com.azure.core.http.policy.FixedDelayOptions;
import com.azure.core.http.policy.RetryOptions;
import com.azure.identity.DefaultAzureCredentialBuilder;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A client of the SDK that is made when it is first needed. It shows a key, which is asked for before each use so that a new
 * one counts at once, or whoever this process is in Azure.
 */
final class LazyClient<C> implements Supplier<C> {
    /** Makes the client; exactly one of the credentials is there. */
    interface Recipe<C> {
        C make(@Nullable AzureKeyCredential key, @Nullable TokenCredential identity, HttpClient http);
    }

    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration ANSWER = Duration.ofSeconds(60);

    private final @Nullable Supplier<String> key;
    private final Supplier<HttpClient> http;
    private final Recipe<C> recipe;
    private @Nullable AzureKeyCredential shown;
    private @Nullable C client;

    LazyClient(@Nullable Supplier<String> key, Supplier<HttpClient> http, Recipe<C> recipe) {
        this.key = key;
        this.http = http;
        this.recipe = recipe;
    }

    @Override
    public synchronized C get() {
        if (key != null) {
            show(key.get());
        }
        if (client == null) {
            HttpClient transport = http.get();
            client = recipe.make(shown, shown == null ? identity(transport) : null, transport);
        }
        return client;
    }

    private void show(String now) {
        if (shown == null) {
            shown = new AzureKeyCredential(now);
        } else if (!shown.getKey().equals(now)) {
            shown.update(now);
        }
    }

    private static TokenCredential identity(HttpClient http) {
        return new DefaultAzureCredentialBuilder().httpClient(http).build();
    }

    /** The JDK's client, which knows when nobody answers. */
    static HttpClient overTheNetwork() {
        return new JdkHttpClientBuilder()
                .connectionTimeout(CONNECT)
                .responseTimeout(ANSWER)
                .readTimeout(ANSWER)
                .build();
    }

    // why: the SDK knows no deadline and would sleep for as long as a Retry-After says.
    static RetryOptions noRetries() {
        return new RetryOptions(new FixedDelayOptions(0, Duration.ofMillis(1)));
    }
}
