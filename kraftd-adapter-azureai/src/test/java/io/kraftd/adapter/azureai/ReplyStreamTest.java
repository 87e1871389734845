package io.kraftd.adapter.azureai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static io.kraftd.adapter.azureai.ModelServer.asking;
import static io.kraftd.adapter.azureai.ModelServer.call;
import static io.kraftd.adapter.azureai.ModelServer.end;
import static io.kraftd.adapter.azureai.ModelServer.events;
import static io.kraftd.adapter.azureai.ModelServer.text;
import static io.kraftd.adapter.azureai.ModelServer.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.language.ModelReply;
import io.kraftd.ports.language.ToolCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Streams that a real model gives seldom. */
@ExtendWith(OverHttps.class)
class ReplyStreamTest {
    private final ModelServer server = new ModelServer(OverHttps.server());
    private final List<String> pieces = new ArrayList<>();

    @Test
    void tools_are_described_as_json_schema() throws IOException {
        server.answers(events(end("stop"), "[DONE]"));

        server.reply("Anything", pieces::add);

        ObjectMapper json = new ObjectMapper();
        assertThat(json.readTree(server.asked().get(0).getBody()).path("tools").path(0))
                .isEqualTo(json.readTree("""
                        {"type":"function","function":{"name":"compare_quotes","description":"Compares the offers of an inquiry.",
                         "parameters":{"type":"object","required":["inquiry"],"additionalProperties":false,"properties":{
                          "inquiry":{"type":"string","description":"Its number."},
                          "limit":{"type":"number","description":"At most."},
                          "count":{"type":"integer","description":"How many."},
                          "taxed":{"type":"boolean","description":"With tax."},
                          "until":{"type":"string","format":"date","description":"Valid on."},
                          "parts":{"type":"array","description":"Which.","items":{"type":"string","enum":["price","time"]}}}}}}"""));
    }

    @Test
    void a_number_that_is_endless_to_write_stays_a_text() {
        server.answers(events(
                call(0, "\"id\":\"a\",\"function\":{\"name\":\"first\",\"arguments\":\"{\\\"limit\\\":1e999999999}\"}"),
                end("tool_calls"),
                "[DONE]"));

        assertThat(server.reply("Anything", pieces::add).calls())
                .containsExactly(new ToolCall("a", "first", Map.of("limit", "1E+999999999")));
    }

    @Test
    void calls_that_come_interleaved_are_put_together_by_their_place() {
        server.answers(events(
                call(1, "\"id\":\"b\",\"type\":\"function\",\"function\":{\"name\":\"second\",\"arguments\":\"\"}"),
                call(
                        0,
                        "\"id\":\"a\",\"type\":\"function\",\"function\":{\"name\":\"first\",\"arguments\":\"{\\\"n\\\":\"}"),
                call(1, "\"function\":{\"arguments\":\"{}\"}"),
                call(0, "\"function\":{\"arguments\":\"7}\"}"),
                end("tool_calls")));

        assertThat(server.reply("Anything", pieces::add).calls())
                .containsExactly(
                        new ToolCall("a", "first", Map.of("n", new BigDecimal("7"))),
                        new ToolCall("b", "second", Map.of()));
    }

    @Test
    void the_first_piece_is_there_long_before_the_last_one() {
        server.answers(events(text("Grüße, "), text("Käufer"), end("stop")).withChunkedDribbleDelay(60, 1_500));
        List<Long> at = new ArrayList<>();

        ModelReply reply = server.reply("Anything", piece -> at.add(System.nanoTime()));

        long ended = System.nanoTime();
        assertThat(reply.text()).isEqualTo("Grüße, Käufer");
        assertThat(Duration.ofNanos(ended - at.get(0))).isGreaterThan(Duration.ofMillis(150));
    }

    @Test
    void comments_and_what_comes_before_the_choices_are_passed_over() {
        server.answers(
                aResponse()
                        .withHeader("Content-Type", "text/event-stream")
                        .withBody(
                                ": still here\n\ndata: {\"choices\":[],\"prompt_filter_results\":[]}\n\nevent: x\ndata:"
                                        + text("Yes")
                                        + "\n\ndata: " + end("stop") + "\n\n"
                                        + "data: {\"choices\":[],\"usage\":{\"prompt_tokens\":11,\"completion_tokens\":3}}\n\ndata: [DONE]\n\n"));

        assertThat(server.reply("Anything", pieces::add)).isEqualTo(new ModelReply("Yes", List.of(), 11, 3));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            the end is missing | {"choices":[]}                             | The reply of Azure OpenAI broke off
            a failure inside   | {"error":{"code":"server_error","message":"x"}} | The reply of Azure OpenAI broke off, server_error
            """)
    void a_reply_that_breaks_off_may_be_asked_for_again_but_not_by_itself(String how, String last, String message) {
        server.answers(events(text("Half a"), last));

        PortException broken = catchThrowableOfType(PortException.class, () -> server.reply("Anything", pieces::add));

        assertThat(broken.mayRetry()).isTrue();
        assertThat(broken).hasMessage(message);
        assertThat(pieces).containsExactly("Half a");
        assertThat(server.asked()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"choices":[{"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"{\\"n\\":"}}]}}]} | tool_calls
            {"choices":[{"delta":{"tool_calls":[{"index":0,"id":"a","function":{"name":"f","arguments":"[1]"}}]}}]}       | tool_calls
            {"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"name":"f","arguments":"{}"}}]}}]}                 | tool_calls
            <html>a friendly page</html>                                                                                  | stop
            {"choices":[]}                                                                                                | somehow
            """)
    void a_reply_that_nobody_understands_is_permanent(String event, String reason) {
        server.answers(events(event, end(reason)));

        PortException odd = catchThrowableOfType(PortException.class, () -> server.reply("Anything", pieces::add));

        assertThat(odd.mayRetry()).isFalse();
        assertThat(odd).hasMessageStartingWith("Azure OpenAI answered what cannot be understood: ");
        assertThat(odd).hasMessageNotContaining("html");
    }

    @ParameterizedTest
    @CsvSource({
        "400, content_filter, Azure OpenAI refuses what it was asked",
        "401, 401, Azure OpenAI does not accept this process's key or identity",
        "403, Forbidden, Azure OpenAI does not let this process use it",
        "404, DeploymentNotFound, Azure OpenAI refuses what it was asked"
    })
    void a_refusal_is_permanent_and_says_the_code(int status, String code, String message) {
        server.answers(aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"error\":{\"code\":\"%s\",\"message\":\"about %s\"}}".formatted(code, ModelServer.KEY)));

        PortException refused = catchThrowableOfType(PortException.class, () -> server.reply("Anything", pieces::add));

        assertThat(refused.mayRetry()).isFalse();
        assertThat(refused)
                .hasMessage(message + " (" + status + ", " + code + ")")
                .hasNoCause();
        assertThat(server.asked()).hasSize(1);
    }

    @Test
    void a_model_that_falls_silent_holds_nobody_past_the_deadline() {
        server.answers(events(text("Half a"), text(" sentence"), end("stop")).withChunkedDribbleDelay(4, 40_000));

        long before = System.nanoTime();
        assertThatThrownBy(() -> server.model().reply(asking("Anything"), pieces::add, within(Duration.ofMillis(600))))
                .isInstanceOf(DeadlinePassedException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void whoever_takes_the_text_may_end_it() {
        server.answers(events(text("One"), text("Two"), end("stop")));

        assertThatThrownBy(() -> server.reply("Anything", piece -> {
                    throw new UncheckedIOException(new IOException("nobody listens any more"));
                }))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(server.asked()).hasSize(1);
    }
}
