package io.kraftd.adapter.azureai;

import com.azure.ai.formrecognizer.documentanalysis.DocumentAnalysisClient;
import com.azure.ai.formrecognizer.documentanalysis.DocumentAnalysisClientBuilder;
import com.azure.ai.formrecognizer.documentanalysis.models.AnalyzeResult;
import com.azure.ai.formrecognizer.documentanalysis.models.OperationResult;
import com.azure.core.http.HttpClient;
import com.azure.core.util.BinaryData;
import com.azure.core.util.polling.LongRunningOperationStatus;
import com.azure.core.util.polling.SyncPoller;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.analysis.Analysis;
import io.kraftd.ports.analysis.CloudAnalyzer;
import io.kraftd.ports.analysis.UnsupportedKindException;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Documents read by the prebuilt models of one Azure Document Intelligence resource (API 2023-07-31). The identity it is asked
 * with needs the role "Cognitive Services User".
 */
public final class AzureDocumentIntelligence implements CloudAnalyzer {
    private static final Failures FAILURES = new Failures("Document Intelligence");

    private final Supplier<DocumentAnalysisClient> client;
    private final Pace pace;
    private final Patience patience;

    /** Asks with a client that is ready. One that retries by itself is retried on top of that; better it does not. */
    public AzureDocumentIntelligence(DocumentAnalysisClient client) {
        this(() -> client, Pace.USUAL);
    }

    private AzureDocumentIntelligence(Supplier<DocumentAnalysisClient> client, Pace pace) {
        this.client = client;
        this.pace = pace;
        this.patience = new Patience(FAILURES, pace);
    }

    /**
     * The resource at an address such as {@code https://example.cognitiveservices.azure.com}, asked as whoever this process is
     * in Azure. No client is made and nothing is sent yet.
     */
    public static AzureDocumentIntelligence at(URI endpoint) {
        return made(endpoint, null, LazyClient::overTheNetwork, Pace.USUAL);
    }

    /** As above, with a key that is asked for before each analysis. */
    public static AzureDocumentIntelligence at(URI endpoint, Supplier<String> key) {
        return made(endpoint, key, LazyClient::overTheNetwork, Pace.USUAL);
    }

    static AzureDocumentIntelligence made(
            URI endpoint, @Nullable Supplier<String> key, Supplier<HttpClient> http, Pace pace) {
        return new AzureDocumentIntelligence(
                new LazyClient<>(key, http, (shown, identity, transport) -> {
                    DocumentAnalysisClientBuilder builder = new DocumentAnalysisClientBuilder()
                            .endpoint(endpoint.toString())
                            .httpClient(transport)
                            .retryOptions(LazyClient.noRetries());
                    return (shown != null ? builder.credential(shown) : builder.credential(identity)).buildClient();
                }),
                pace);
    }

    @Override
    public Analysis analyze(Content content, FileKind kind, CloudModel model, Deadline deadline, Runnable taken) {
        if (!model.accepts(kind)) {
            throw new UnsupportedKindException(kind, model);
        }
        BinaryData bytes = bytes(content);
        // why: an analysis that was begun twice is paid for twice.
        SyncPoller<OperationResult, AnalyzeResult> poller =
                patience.ask(deadline, Failures::neverBegun, () -> client.get().beginAnalyzeDocument(id(model), bytes));
        taken.run();
        await(poller, deadline);
        AnalyzeResult answer = patience.ask(deadline, poller::getFinalResult);
        try {
            return Answer.read(answer, kind, model);
        } catch (RuntimeException surprise) {
            throw FAILURES.notUnderstood(surprise);
        }
    }

    private void await(SyncPoller<OperationResult, AnalyzeResult> poller, Deadline deadline) {
        Duration pause = pace.firstPoll();
        LongRunningOperationStatus status = LongRunningOperationStatus.IN_PROGRESS;
        while (!status.isComplete()) {
            Bounded.pause(pause, deadline);
            pause = pace.after(pause);
            status = patience.ask(deadline, () -> poller.poll().getStatus());
        }
        if (!status.equals(LongRunningOperationStatus.SUCCESSFULLY_COMPLETED)) {
            throw PortException.permanent("Document Intelligence ended an analysis as " + status, null);
        }
    }

    private static String id(CloudModel model) {
        return "prebuilt-" + model.word();
    }

    // why: held in memory, so that they can be sent again.
    private static BinaryData bytes(Content content) {
        try (InputStream in = content.open()) {
            return BinaryData.fromBytes(in.readAllBytes());
        } catch (IOException lost) {
            throw PortException.outage("The file to be analysed cannot be fetched", lost);
        }
    }
}
