package io.kraftd.adapter.azureai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.analysis.Analysis;
import io.kraftd.ports.analysis.CloudAnalyzer;
import io.kraftd.ports.content.Content;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/** Document Intelligence as it is seen from outside: takes a file, is asked how far it is, and answers. */
final class AnalysisServer {
    static final String KEY = "planted-document-intelligence-key";
    static final Content FILE = Content.of("%PDF-1.7 the bytes of a file".getBytes(StandardCharsets.UTF_8));

    private static final String ANALYZE = "/formrecognizer/documentModels/[a-z-]+:analyze\\?.*";
    private static final String RESULT = "/formrecognizer/documentModels/[a-z-]+/analyzeResults/7\\?.*";
    private static final Pace QUICK = new Pace(Duration.ofMillis(5), Duration.ofMillis(10), 3, Duration.ofMillis(10));

    private final AiServer server;

    AnalysisServer(AiServer server) {
        this.server = server;
    }

    CloudAnalyzer analyzer() {
        return analyzer(() -> KEY);
    }

    CloudAnalyzer analyzer(Supplier<String> key) {
        return AzureDocumentIntelligence.made(server.address(), key, server::http, QUICK);
    }

    Analysis analyze(CloudModel model) {
        return analyzer().analyze(FILE, FileKind.PDF, model, within(Duration.ofSeconds(20)));
    }

    /** The analysis of what a test gives as the result, begun and ended without a disturbance. */
    Analysis analyzing(CloudModel model, FileKind kind, String result) {
        takesFiles();
        answers(succeeded(result));
        return analyzer().analyze(FILE, kind, model, within(Duration.ofSeconds(20)));
    }

    static Deadline within(Duration time) {
        return Deadline.in(time, "the analysis", Clock.systemUTC());
    }

    static ResponseDefinitionBuilder succeeded(String result) {
        return okJson(state("succeeded", ",\"analyzeResult\":" + result));
    }

    static ResponseDefinitionBuilder running() {
        return okJson(state("running", ""));
    }

    static String state(String status, String more) {
        return "{\"status\":\"%s\",\"createdDateTime\":\"2026-02-03T04:05:06Z\",\"lastUpdatedDateTime\":\"2026-02-03T04:05:07Z\"%s}"
                .formatted(status, more);
    }

    void takesFiles() {
        begins(accepted());
    }

    ResponseDefinitionBuilder accepted() {
        return aResponse()
                .withStatus(202)
                .withHeader(
                        "Operation-Location",
                        server.address()
                                + "/formrecognizer/documentModels/prebuilt-any/analyzeResults/7?api-version=2023-07-31");
    }

    void begins(ResponseDefinitionBuilder... oneAfterTheOther) {
        sequence("begin", () -> post(urlMatching(ANALYZE)), oneAfterTheOther);
    }

    void answers(ResponseDefinitionBuilder... oneAfterTheOther) {
        sequence("result", () -> get(urlMatching(RESULT)), oneAfterTheOther);
    }

    /** The last answer is given for ever. */
    private void sequence(String name, Supplier<MappingBuilder> request, ResponseDefinitionBuilder... answers) {
        for (int i = 0; i < answers.length; i++) {
            server.wire()
                    .stubFor(request.get()
                            .inScenario(name)
                            .whenScenarioStateIs(i == 0 ? "Started" : String.valueOf(i))
                            .willSetStateTo(String.valueOf(Math.min(i + 1, answers.length - 1)))
                            .willReturn(answers[i]));
        }
        if (answers.length == 1) {
            server.wire()
                    .stubFor(request.get()
                            .inScenario(name)
                            .whenScenarioStateIs("0")
                            .willReturn(answers[0]));
        }
    }

    List<LoggedRequest> begun() {
        return server.wire().findAll(postRequestedFor(urlMatching(ANALYZE)));
    }

    List<LoggedRequest> asked() {
        return server.wire().findAll(getRequestedFor(urlMatching(RESULT)));
    }
}
