package io.kraftd.adapter.azureai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static io.kraftd.adapter.azureai.AnalysisServer.FILE;
import static io.kraftd.adapter.azureai.AnalysisServer.running;
import static io.kraftd.adapter.azureai.AnalysisServer.state;
import static io.kraftd.adapter.azureai.AnalysisServer.succeeded;
import static io.kraftd.adapter.azureai.AnalysisServer.within;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.analysis.CloudAnalyzer;
import io.kraftd.ports.analysis.UnsupportedKindException;
import io.kraftd.ports.failure.PortException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OverHttps.class)
class AzureDocumentIntelligenceTest {
    private static final String NOTHING = """
            {"apiVersion":"2023-07-31","modelId":"prebuilt-invoice","stringIndexType":"utf16CodeUnit","content":"",
             "pages":[{"pageNumber":1,"spans":[]},{"pageNumber":2,"spans":[]}]}""";
    private static final String REFUSAL =
            "{\"error\":{\"code\":\"%s\",\"message\":\"Said about " + AnalysisServer.KEY + "\"}}";

    private final AnalysisServer server = new AnalysisServer(OverHttps.server());

    @Test
    void a_file_is_sent_with_the_key_and_asked_after_until_it_is_done() {
        server.takesFiles();
        server.answers(running(), running(), succeeded(NOTHING));

        var analysis = server.analyze(CloudModel.INVOICE);

        LoggedRequest sent = server.begun().get(0);
        assertThat(sent.getBody()).isEqualTo(bytes());
        assertThat(sent.getUrl()).contains("prebuilt-invoice:analyze").contains("api-version=2023-07-31");
        assertThat(sent.getHeader("Ocp-Apim-Subscription-Key")).isEqualTo(AnalysisServer.KEY);
        assertThat(server.asked()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(analysis.billedPages()).isEqualTo(2);
        assertThat(analysis.modelId()).isEqualTo("prebuilt-invoice");
    }

    private static byte[] bytes() {
        try (var in = FILE.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_new_key_counts_from_the_next_analysis_on() {
        server.takesFiles();
        server.answers(succeeded(NOTHING));
        AtomicReference<String> key = new AtomicReference<>("first-key");
        CloudAnalyzer analyzer = server.analyzer(key::get);

        analyzer.analyze(FILE, FileKind.PDF, CloudModel.LAYOUT, within(Duration.ofSeconds(20)), () -> {});
        key.set("second-key");
        analyzer.analyze(FILE, FileKind.PDF, CloudModel.LAYOUT, within(Duration.ofSeconds(20)), () -> {});

        assertThat(server.begun())
                .extracting(request -> request.getHeader("Ocp-Apim-Subscription-Key"))
                .containsExactly("first-key", "second-key");
    }

    @ParameterizedTest
    @EnumSource(
            value = CloudModel.class,
            names = {"LAYOUT", "INVOICE", "RECEIPT", "CONTRACT"})
    void an_office_file_is_refused_before_anything_is_sent(CloudModel model) {
        assertThatThrownBy(() ->
                        server.analyzer().analyze(FILE, FileKind.XLSX, model, within(Duration.ofSeconds(20)), () -> {}))
                .isInstanceOf(UnsupportedKindException.class)
                .hasMessageContaining("xlsx");
        assertThat(server.begun()).isEmpty();
    }

    @Test
    void a_retry_after_is_waited_for() {
        server.begins(aResponse().withStatus(429).withHeader("Retry-After", "1"), server.accepted());
        server.answers(succeeded(NOTHING));

        server.analyze(CloudModel.INVOICE);

        List<LoggedRequest> begun = server.begun();
        assertThat(begun).hasSize(2);
        assertThat(Duration.between(
                        begun.get(0).getLoggedDate().toInstant(),
                        begun.get(1).getLoggedDate().toInstant()))
                .isBetween(Duration.ofMillis(990), Duration.ofSeconds(10));
    }

    @Test
    void whether_the_service_took_the_file_is_told_whatever_comes_of_it() {
        server.begins(aResponse().withStatus(503));
        assertThat(takesTheFileAndFails()).isFalse();

        server.begins(server.accepted());
        server.answers(aResponse().withStatus(503));
        assertThat(takesTheFileAndFails()).isTrue();
    }

    private boolean takesTheFileAndFails() {
        AtomicBoolean taken = new AtomicBoolean();
        assertThatThrownBy(() -> server.analyzer()
                        .analyze(
                                FILE,
                                FileKind.PDF,
                                CloudModel.LAYOUT,
                                within(Duration.ofSeconds(20)),
                                () -> taken.set(true)))
                .isInstanceOf(PortException.class);
        return taken.get();
    }

    @Test
    void one_that_is_longer_than_the_time_there_is_is_told_at_once() {
        server.begins(aResponse().withStatus(429).withHeader("Retry-After", "600"));

        PortException refused = catchThrowableOfType(PortException.class, () -> server.analyze(CloudModel.INVOICE));

        assertThat(refused.mayRetry()).isTrue();
        assertThat(refused.retryAfter()).contains(Duration.ofMinutes(10));
        assertThat(server.begun()).hasSize(1);
    }

    @Test
    void a_service_that_stays_away_is_a_passing_failure_after_three_tries() {
        server.begins(aResponse().withStatus(503));

        PortException refused = catchThrowableOfType(PortException.class, () -> server.analyze(CloudModel.INVOICE));

        assertThat(refused.mayRetry()).isTrue();
        assertThat(refused).hasMessage("Document Intelligence is not available (503)");
        assertThat(server.begun()).hasSize(3);
    }

    @Test
    void a_disturbance_while_the_analysis_runs_does_not_begin_it_again() {
        server.takesFiles();
        server.answers(
                aResponse().withStatus(503), aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER), succeeded(NOTHING));

        server.analyze(CloudModel.INVOICE);

        assertThat(server.begun()).hasSize(1);
    }

    @Test
    void a_connection_that_breaks_after_the_file_was_sent_is_not_tried_again_because_it_may_be_paid_for_already() {
        server.begins(aResponse().withFault(Fault.EMPTY_RESPONSE));

        PortException broken = catchThrowableOfType(PortException.class, () -> server.analyze(CloudModel.INVOICE));

        assertThat(broken.mayRetry()).isTrue();
        assertThat(broken).hasMessageStartingWith("Document Intelligence cannot be reached (");
        assertThat(server.begun()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            401 | 401            | Document Intelligence does not accept this process's key or identity (401, 401)
            403 | Forbidden      | Document Intelligence does not let this process use it (403, Forbidden)
            404 | ModelNotFound  | Document Intelligence refuses what it was asked (404, ModelNotFound)
            413 | too large, eh? | Document Intelligence refuses what it was asked (413)
            """)
    void a_refusal_is_permanent_and_says_the_code_and_nothing_else(int status, String code, String message) {
        server.begins(aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody(REFUSAL.formatted(code)));

        PortException refused = catchThrowableOfType(PortException.class, () -> server.analyze(CloudModel.INVOICE));

        assertThat(refused.mayRetry()).isFalse();
        assertThat(refused).hasMessage(message).hasNoCause();
        assertThat(server.begun()).hasSize(1);
    }

    @Test
    void of_two_codes_the_more_exact_one_is_said() {
        server.begins(
                aResponse()
                        .withStatus(400)
                        .withHeader("Content-Type", "application/json")
                        .withBody(
                                "{\"error\":{\"code\":\"InvalidRequest\",\"message\":\"No.\",\"innererror\":{\"code\":\"InvalidContent\",\"message\":\"No.\"}}}"));

        assertThatThrownBy(() -> server.analyze(CloudModel.INVOICE)).hasMessageEndingWith("(400, InvalidContent)");
    }

    @Test
    void an_analysis_that_the_service_gives_up_is_permanent() {
        server.takesFiles();
        server.answers(
                okJson(state("failed", ",\"error\":{\"code\":\"InvalidContentDimensions\",\"message\":\"No.\"}")));

        PortException failed = catchThrowableOfType(PortException.class, () -> server.analyze(CloudModel.INVOICE));

        assertThat(failed.mayRetry()).isFalse();
        assertThat(failed).hasMessage("Document Intelligence gave up, InvalidContentDimensions");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"status":"succeeded","analyzeResult":{
            <html>Bad gateway, but with a friendly 200</html>
            {"status":"succeeded","createdDateTime":"2026-02-03T04:05:06Z","lastUpdatedDateTime":"2026-02-03T04:05:07Z"}
            """)
    void an_answer_that_is_none_is_permanent(String body) {
        server.takesFiles();
        server.answers(okJson(body));

        PortException odd = catchThrowableOfType(PortException.class, () -> server.analyze(CloudModel.INVOICE));

        assertThat(odd.mayRetry()).isFalse();
        assertThat(odd).hasMessageStartingWith("Document Intelligence answered what cannot be understood (");
    }

    @Test
    void an_analysis_that_never_ends_is_asked_after_until_the_deadline_and_no_longer() throws InterruptedException {
        server.takesFiles();
        server.answers(running());

        assertThatThrownBy(() -> server.analyzer()
                        .analyze(FILE, FileKind.PDF, CloudModel.INVOICE, within(Duration.ofSeconds(2)), () -> {}))
                .isInstanceOf(DeadlinePassedException.class);

        assertThat(server.asked()).isNotEmpty();
        // why: the last question may still be on its way; whoever goes on asks every few milliseconds.
        int asked = -1;
        for (int look = 0; look < 20 && asked != server.asked().size(); look++) {
            asked = server.asked().size();
            Thread.sleep(200);
        }
        assertThat(server.asked()).hasSize(asked);
    }

    @Test
    void a_service_that_does_not_answer_holds_nobody_past_the_deadline() {
        server.begins(server.accepted().withFixedDelay(20_000));

        long before = System.nanoTime();
        assertThatThrownBy(() -> server.analyzer()
                        .analyze(FILE, FileKind.PDF, CloudModel.INVOICE, within(Duration.ofMillis(500)), () -> {}))
                .isInstanceOf(DeadlinePassedException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void an_interrupted_caller_is_let_go() {
        server.takesFiles();
        server.answers(running());

        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> server.analyze(CloudModel.INVOICE)).isInstanceOf(DeadlinePassedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }
}
