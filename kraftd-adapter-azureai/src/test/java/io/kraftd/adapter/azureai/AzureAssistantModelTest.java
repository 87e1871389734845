package io.kraftd.adapter.azureai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.kraftd.adapter.azureai.ModelServer.asking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.kraftd.adapter.azureai.server.Aimock;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.language.ModelMessage;
import io.kraftd.ports.language.ModelReply;
import io.kraftd.ports.language.ToolCall;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith({Aimock.class, OverHttps.class})
class AzureAssistantModelTest {
    /** What a tool answers. */
    record Saving(String cheaper, BigDecimal amountSaved) {}

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ModelServer server = new ModelServer(OverHttps.server());
    private final List<String> pieces = new ArrayList<>();

    @BeforeEach
    void speak() {
        OverHttps.server().handsOnTo(Aimock.address());
    }

    @Test
    void text_comes_in_pieces_and_again_whole_with_its_tokens_counted() {
        ModelReply reply = server.reply("Say hello", pieces::add);

        assertThat(reply.text())
                .isEqualTo("Guten Tag, Zürich – here are the offers of Alfa Pumps and Beta Valves, side by side.");
        assertThat(pieces).hasSizeGreaterThan(2);
        assertThat(String.join("", pieces)).isEqualTo(reply.text());
        assertThat(reply.calls()).isEmpty();
        assertThat(reply.inputTokens()).isPositive();
        assertThat(reply.outputTokens()).isPositive();
        LoggedRequest asked = server.asked().get(0);
        assertThat(asked.getHeader("api-key")).isEqualTo(ModelServer.KEY);
        assertThat(asked.getUrl()).endsWith("?api-version=2024-10-21");
    }

    @Test
    void a_model_calls_tools_and_speaks_when_it_has_their_answers() throws IOException {
        ModelMessage question = new ModelMessage.UserText("Which offer is cheaper?");
        ModelReply wishes = server.reply("Which offer is cheaper?", pieces::add);

        assertThat(wishes.text()).isEqualTo("Let me look. ");
        assertThat(wishes.calls())
                .containsExactly(
                        new ToolCall(
                                "call_compare",
                                "compare_quotes",
                                Map.of(
                                        "inquiry",
                                        "RFQ-1",
                                        "limit",
                                        new BigDecimal("1234567.10"),
                                        "count",
                                        new BigDecimal("2"),
                                        "suppliers",
                                        List.of("Alfa"))),
                        new ToolCall("call_status", "workflow_status", Map.of()));

        ModelReply answer = server.model()
                .reply(
                        asking(List.of(
                                question,
                                new ModelMessage.ModelText(wishes.text(), wishes.calls()),
                                new ModelMessage.ToolAnswer(
                                        "call_compare", new Saving("Alfa", new BigDecimal("12.50"))),
                                new ModelMessage.ToolAnswer("call_status", new Saving("none", BigDecimal.ZERO)))),
                        pieces::add,
                        ModelServer.within(Duration.ofSeconds(20)));

        assertThat(answer.text()).isEqualTo("Alfa is cheaper by 12.50 EUR.");
        JsonNode messages = JSON.readTree(server.asked().get(1).getBody()).path("messages");
        assertThat(messages)
                .extracting(message -> message.path("role").asText())
                .containsExactly("system", "user", "assistant", "tool", "tool");
        assertThat(messages.path(0).path("content").asText()).isEqualTo("You help buyers.");
        JsonNode call = messages.path(2).path("tool_calls").path(0);
        assertThat(call.path("id").asText()).isEqualTo("call_compare");
        assertThat(call.path("type").asText()).isEqualTo("function");
        assertThat(call.path("function").path("name").asText()).isEqualTo("compare_quotes");
        assertThat(call.path("function").path("arguments").asText()).contains("\"limit\":1234567.10");
        assertThat(messages.path(3).path("tool_call_id").asText()).isEqualTo("call_compare");
        assertThat(messages.path(3).path("content").asText())
                .isEqualTo("{\"cheaper\":\"Alfa\",\"amount_saved\":12.50}");
    }

    @Test
    void a_busy_model_is_asked_again_when_it_says() {
        server.answersFirst(aResponse().withStatus(429).withHeader("Retry-After", "1"));

        ModelReply reply = server.reply("Say hello", pieces::add);

        assertThat(String.join("", pieces)).isEqualTo(reply.text());
        List<LoggedRequest> asked = server.asked();
        assertThat(asked).hasSize(2);
        assertThat(Duration.between(
                        asked.get(0).getLoggedDate().toInstant(),
                        asked.get(1).getLoggedDate().toInstant()))
                .isBetween(Duration.ofMillis(990), Duration.ofSeconds(10));
    }

    @Test
    void a_model_that_stays_away_is_a_passing_failure_after_three_tries() {
        PortException away = catchThrowableOfType(PortException.class, () -> server.reply("Always fail", pieces::add));

        assertThat(away.mayRetry()).isTrue();
        assertThat(away).hasMessage("Azure OpenAI is not available (500, InternalServerError)");
        assertThat(server.asked()).hasSize(3);
        assertThat(pieces).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tell me everything | The reply of Azure OpenAI has no room to end in 500 tokens
            Tell me a secret   | The content filter of Azure OpenAI stopped the reply
            """)
    void a_reply_that_may_not_end_is_a_permanent_failure(String question, String message) {
        PortException ended = catchThrowableOfType(PortException.class, () -> server.reply(question, pieces::add));

        assertThat(ended.mayRetry()).isFalse();
        assertThat(ended).hasMessage(message);
        assertThat(server.asked()).hasSize(1);
    }
}
