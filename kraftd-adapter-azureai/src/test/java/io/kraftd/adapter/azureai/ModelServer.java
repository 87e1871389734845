package io.kraftd.adapter.azureai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.kraftd.adapter.azureai.server.AiServer;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.language.AssistantModel;
import io.kraftd.ports.language.ModelMessage;
import io.kraftd.ports.language.ModelReply;
import io.kraftd.ports.language.ModelRequest;
import io.kraftd.ports.language.ToolParameter;
import io.kraftd.ports.language.ToolSpec;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Azure OpenAI as it is seen from outside, over HTTPS. */
final class ModelServer {
    static final String KEY = "planted-openai-key";
    static final List<ToolSpec> TOOLS = List.of(
            new ToolSpec(
                    "compare_quotes",
                    "Compares the offers of an inquiry.",
                    List.of(
                            new ToolParameter("inquiry", ToolParameter.Type.TEXT, "Its number.", true, List.of()),
                            new ToolParameter("limit", ToolParameter.Type.NUMBER, "At most.", false, List.of()),
                            new ToolParameter("count", ToolParameter.Type.WHOLE, "How many.", false, List.of()),
                            new ToolParameter("taxed", ToolParameter.Type.FLAG, "With tax.", false, List.of()),
                            new ToolParameter("until", ToolParameter.Type.DATE, "Valid on.", false, List.of()),
                            new ToolParameter(
                                    "parts", ToolParameter.Type.TEXT_LIST, "Which.", false, List.of("price", "time")))),
            new ToolSpec("workflow_status", "Where an inquiry stands.", List.of()));

    private static final String PATH = "/openai/deployments/buyers-model/chat/completions";
    private static final Pace QUICK = new Pace(Duration.ofMillis(5), Duration.ofMillis(10), 3, Duration.ofMillis(10));

    private final AiServer server;

    ModelServer(AiServer server) {
        this.server = server;
    }

    AssistantModel model() {
        return AzureAssistantModel.made(server.address(), "buyers-model", "2024-10-21", () -> KEY, server::http, QUICK);
    }

    ModelReply reply(String question, Consumer<String> onText) {
        return model().reply(asking(question), onText, within(Duration.ofSeconds(20)));
    }

    static ModelRequest asking(String question) {
        return asking(List.of(new ModelMessage.UserText(question)));
    }

    static ModelRequest asking(List<ModelMessage> messages) {
        return new ModelRequest("You help buyers.", messages, TOOLS, 500);
    }

    static Deadline within(Duration time) {
        return Deadline.in(time, "the reply", Clock.systemUTC());
    }

    /** The first request meets this; what follows is as before. */
    void answersFirst(ResponseDefinitionBuilder answer) {
        server.wire()
                .stubFor(post(urlPathEqualTo(PATH))
                        .inScenario("first")
                        .whenScenarioStateIs("Started")
                        .willSetStateTo("later")
                        .willReturn(answer));
    }

    void answers(ResponseDefinitionBuilder answer) {
        server.wire().stubFor(post(urlPathEqualTo(PATH)).willReturn(answer));
    }

    /** A stream of these events. */
    static ResponseDefinitionBuilder events(String... events) {
        return aResponse()
                .withHeader("Content-Type", "text/event-stream")
                .withBody(Arrays.stream(events)
                        .map(event -> "data: " + event + "\n\n")
                        .collect(Collectors.joining()));
    }

    static String text(String text) {
        return "{\"choices\":[{\"index\":0,\"delta\":{\"content\":\"" + text + "\"},\"finish_reason\":null}]}";
    }

    /** A piece of a call; {@code rest} are members beside its place. */
    static String call(int index, String rest) {
        return "{\"choices\":[{\"index\":0,\"delta\":{\"tool_calls\":[{\"index\":%d,%s}]},\"finish_reason\":null}]}"
                .formatted(index, rest);
    }

    static String end(String reason) {
        return "{\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}";
    }

    List<LoggedRequest> asked() {
        return server.wire().findAll(postRequestedFor(urlPathEqualTo(PATH)));
    }
}
