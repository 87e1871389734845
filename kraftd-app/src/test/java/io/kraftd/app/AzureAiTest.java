package io.kraftd.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.adapter.memory.EnvironmentSecrets;
import io.kraftd.app.config.AppConfig;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.ports.analysis.CloudAnalyzer;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.language.AssistantModel;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AzureAiTest {
    private static final String NOBODY = "https://localhost:1";
    private static final String KEY = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";

    /** Too short for a second try, and never over. */
    private static final Deadline NO_TIME_TO_WAIT =
            Deadline.in(Duration.ofMillis(100), "the analysis", Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void what_nobody_named_is_off() {
        AzureAi none = azureAi(Map.of(), Map.of());

        assertThat(none.analyzer()).isEmpty();
        assertThat(none.analyzerHealth().get().state()).isEqualTo(State.OFF);
        assertThat(none.model()).isEmpty();
        assertThat(none.modelHealth().get().state()).isEqualTo(State.OFF);
    }

    @Test
    void the_vault_may_name_it_all() {
        AzureAi azure = azureAi(
                Map.of(),
                Map.of(
                        "DOCUMENTINTELLIGENCE_ENDPOINT", NOBODY,
                        "AZURE_OPENAI_ENDPOINT", NOBODY,
                        "AZURE_OPENAI_DEPLOYMENT", "buyers-model"));

        assertThat(azure.analyzer()).isPresent();
        assertThat(azure.model()).map(AssistantModel::name).contains("buyers-model");
        assertThat(azure.modelHealth().get().state()).isEqualTo(State.UP);
    }

    @Test
    void a_vault_that_names_no_address_is_told_without_what_it_says() {
        assertThatThrownBy(() -> azureAi(Map.of(), Map.of("DOCUMENTINTELLIGENCE_ENDPOINT", "the-key-by-mistake")))
                .isInstanceOf(PortException.class)
                .hasMessage("The secret documentintelligence-endpoint of the vault cannot be used")
                .hasNoCause();
    }

    @Test
    void health_tells_how_the_last_question_went() {
        AzureAi azure =
                azureAi(Map.of("DOCUMENTINTELLIGENCE_ENDPOINT", NOBODY), Map.of("DOCUMENTINTELLIGENCE_API_KEY", KEY));
        CloudAnalyzer analyzer = azure.analyzer().orElseThrow();
        assertThat(azure.analyzerHealth().get().detail()).isEqualTo("configured, not asked yet");

        assertThatThrownBy(() -> analyzer.analyze(
                        Content.of(new byte[] {1}), FileKind.PDF, CloudModel.INVOICE, NO_TIME_TO_WAIT, () -> {}))
                .isInstanceOf(PortException.class);

        assertThat(azure.analyzerHealth().get().state()).isEqualTo(State.DEGRADED);
        assertThat(azure.analyzerHealth().get().detail())
                .startsWith("Document Intelligence cannot be reached")
                .doesNotContain("localhost", KEY);
    }

    @Test
    void a_service_that_is_too_slow_is_told() {
        AzureAi azure = azureAi(Map.of("DOCUMENTINTELLIGENCE_ENDPOINT", NOBODY), Map.of());
        Deadline over = Deadline.in(Duration.ZERO, "the analysis", Clock.systemUTC());

        assertThatThrownBy(() -> azure.analyzer()
                        .orElseThrow()
                        .analyze(Content.of(new byte[] {1}), FileKind.PDF, CloudModel.INVOICE, over, () -> {}))
                .isInstanceOf(DeadlinePassedException.class);

        assertThat(azure.analyzerHealth().get().detail()).isEqualTo("Document Intelligence did not answer in time");
    }

    @Test
    void a_key_that_is_gone_is_told() {
        Map<String, String> vault = new HashMap<>(Map.of("DOCUMENTINTELLIGENCE_API_KEY", KEY));
        AppConfig config = AppConfig.parse(Map.of("DOCUMENTINTELLIGENCE_ENDPOINT", NOBODY));
        AzureAi azure = AzureAi.of(config, name -> new EnvironmentSecrets(vault).versions(name));
        vault.clear();

        assertThatThrownBy(() -> azure.analyzer()
                        .orElseThrow()
                        .analyze(
                                Content.of(new byte[] {1}),
                                FileKind.PDF,
                                CloudModel.INVOICE,
                                NO_TIME_TO_WAIT,
                                () -> {}))
                .hasMessage("There is no secret documentintelligence-api-key any more");
    }

    private static AzureAi azureAi(Map<String, String> settings, Map<String, String> vault) {
        return AzureAi.of(AppConfig.parse(settings), new EnvironmentSecrets(vault));
    }
}
