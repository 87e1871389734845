package io.kraftd.adapter.azureai;

import io.kraftd.adapter.azureai.server.AiServer;
import io.kraftd.adapter.azureai.server.AnalysisWire;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.analysis.Analysis;
import io.kraftd.ports.analysis.CloudAnalyzer;
import io.kraftd.ports.content.Content;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;

/** Document Intelligence and our client of it. */
final class AnalysisServer extends AnalysisWire {
    static final String KEY = "planted-document-intelligence-key";
    static final Content FILE = Content.of("%PDF-1.7 the bytes of a file".getBytes(StandardCharsets.UTF_8));

    private static final Pace QUICK = new Pace(Duration.ofMillis(5), Duration.ofMillis(10), 3, Duration.ofMillis(10));

    private final AiServer server;

    AnalysisServer(AiServer server) {
        super(server);
        this.server = server;
    }

    CloudAnalyzer analyzer() {
        return analyzer(() -> KEY);
    }

    CloudAnalyzer analyzer(Supplier<String> key) {
        return AzureDocumentIntelligence.made(server.address(), key, server::http, QUICK);
    }

    Analysis analyze(CloudModel model) {
        return analyzer().analyze(FILE, FileKind.PDF, model, within(Duration.ofSeconds(20)), () -> {});
    }

    /** The analysis of what a test gives as the result, begun and ended without a disturbance. */
    Analysis analyzing(CloudModel model, FileKind kind, String result) {
        takesFiles();
        answers(succeeded(result));
        return analyzer().analyze(FILE, kind, model, within(Duration.ofSeconds(20)), () -> {});
    }

    static Deadline within(Duration time) {
        return Deadline.in(time, "the analysis", Clock.systemUTC());
    }
}
