package io.kraftd.adapter.azureai;

import com.azure.ai.openai.OpenAIClient;
import com.azure.ai.openai.OpenAIClientBuilder;
import com.azure.core.http.HttpClient;
import com.azure.core.http.rest.RequestOptions;
import com.azure.core.util.BinaryData;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.language.AssistantModel;
import io.kraftd.ports.language.ModelReply;
import io.kraftd.ports.language.ModelRequest;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A deployment of Azure OpenAI that chats and calls tools. The identity it is asked with needs the role "Cognitive Services
 * OpenAI User".
 *
 * <p>A request that the content filter refuses, and a reply that it stops or that has no room to end, are permanent
 * {@link PortException}s. After the first piece of a reply nothing is asked again: a reply that breaks off is a transient one.
 */
public final class AzureAssistantModel implements AssistantModel {
    private static final String SERVICE = "Azure OpenAI";
    private static final Failures FAILURES = new Failures(SERVICE);

    private final Supplier<OpenAIClient> client;
    private final String deployment;
    private final Patience patience;

    /** Asks with a client that is ready. One that retries by itself is retried on top of that; better it does not. */
    public AzureAssistantModel(OpenAIClient client, String deployment) {
        this(() -> client, deployment, Pace.USUAL);
    }

    private AzureAssistantModel(Supplier<OpenAIClient> client, String deployment, Pace pace) {
        this.client = client;
        this.deployment = deployment;
        this.patience = new Patience(FAILURES, pace);
    }

    /**
     * A deployment of the resource at an address such as {@code https://example.openai.azure.com}, asked as whoever this
     * process is in Azure. No client is made and nothing is sent yet.
     *
     * @param apiVersion {@code 2024-10-21} or later, which count the tokens of streamed replies
     */
    public static AzureAssistantModel at(URI endpoint, String deployment, String apiVersion) {
        return made(endpoint, deployment, apiVersion, null, LazyClient::overTheNetwork, Pace.USUAL);
    }

    /** As above, with a key that is asked for before each reply. */
    public static AzureAssistantModel at(URI endpoint, String deployment, String apiVersion, Supplier<String> key) {
        return made(endpoint, deployment, apiVersion, key, LazyClient::overTheNetwork, Pace.USUAL);
    }

    static AzureAssistantModel made(
            URI endpoint,
            String deployment,
            String apiVersion,
            @Nullable Supplier<String> key,
            Supplier<HttpClient> http,
            Pace pace) {
        return new AzureAssistantModel(
                new LazyClient<>(key, http, (shown, identity, transport) -> {
                    OpenAIClientBuilder builder = new OpenAIClientBuilder()
                            .endpoint(endpoint.toString())
                            .httpClient(transport)
                            .addPolicy(new ApiVersion(apiVersion))
                            .retryOptions(LazyClient.noRetries());
                    return (shown != null ? builder.credential(shown) : builder.credential(identity)).buildClient();
                }),
                deployment,
                pace);
    }

    @Override
    public String name() {
        return deployment;
    }

    @Override
    public ModelReply reply(ModelRequest request, Consumer<String> onText, Deadline deadline) {
        BinaryData body = BinaryData.fromBytes(ChatBody.of(request));
        Reply reply = new Reply(SERVICE, request.mostTokens());
        try (EventStream events = patience.persist(deadline, Failures::neverBegun, () -> begun(body, deadline))) {
            for (Optional<String> event = events.first(); event.isPresent(); event = next(events, deadline)) {
                String text = reply.add(event.get());
                if (!text.isEmpty()) {
                    onText.accept(text);
                }
            }
        }
        return reply.whole();
    }

    private EventStream begun(BinaryData body, Deadline deadline) {
        return EventStream.begun(
                () -> client.get()
                        .getChatCompletionsWithResponse(deployment, body, new RequestOptions())
                        .getValue()
                        .toStream(),
                deadline);
    }

    private static Optional<String> next(EventStream events, Deadline deadline) {
        try {
            return events.next(deadline);
        } catch (DeadlinePassedException late) {
            throw late;
        } catch (RuntimeException broken) {
            throw FAILURES.translated(broken);
        }
    }
}
