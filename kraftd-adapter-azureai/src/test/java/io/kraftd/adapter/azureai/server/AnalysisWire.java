package io.kraftd.adapter.azureai.server;

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
import java.util.List;
import java.util.function.Supplier;

/** Document Intelligence as it is seen from outside: takes a file, is asked how far it is, and answers. */
public class AnalysisWire {
    private static final String ANALYZE = "/formrecognizer/documentModels/[a-z-]+:analyze\\?.*";
    private static final String RESULT = "/formrecognizer/documentModels/[a-z-]+/analyzeResults/7\\?.*";
    private final AiServer server;

    public AnalysisWire(AiServer server) {
        this.server = server;
    }

    /** What it answers when it is done; {@code result} is its JSON. */
    public static ResponseDefinitionBuilder succeeded(String result) {
        return okJson(state("succeeded", ",\"analyzeResult\":" + result));
    }

    public static ResponseDefinitionBuilder running() {
        return okJson(state("running", ""));
    }

    public static String state(String status, String more) {
        return "{\"status\":\"%s\",\"createdDateTime\":\"2026-02-03T04:05:06Z\",\"lastUpdatedDateTime\":\"2026-02-03T04:05:07Z\"%s}"
                .formatted(status, more);
    }

    /** Every file is taken. */
    public void takesFiles() {
        begins(accepted());
    }

    public ResponseDefinitionBuilder accepted() {
        return aResponse()
                .withStatus(202)
                .withHeader(
                        "Operation-Location",
                        server.address()
                                + "/formrecognizer/documentModels/prebuilt-any/analyzeResults/7?api-version=2023-07-31");
    }

    /** One answer after the other to files that are sent; the last for ever. */
    public void begins(ResponseDefinitionBuilder... oneAfterTheOther) {
        sequence("begin", () -> post(urlMatching(ANALYZE)), oneAfterTheOther);
    }

    /** One answer after the other to who asks how far it is; the last for ever. */
    public void answers(ResponseDefinitionBuilder... oneAfterTheOther) {
        sequence("result", () -> get(urlMatching(RESULT)), oneAfterTheOther);
    }

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

    /** The files that were sent. */
    public List<LoggedRequest> begun() {
        return server.wire().findAll(postRequestedFor(urlMatching(ANALYZE)));
    }

    /** How often it was asked how far it is. */
    public List<LoggedRequest> asked() {
        return server.wire().findAll(getRequestedFor(urlMatching(RESULT)));
    }
}
