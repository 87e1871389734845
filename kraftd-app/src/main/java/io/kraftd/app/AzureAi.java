package io.kraftd.app;

import io.kraftd.adapter.azureai.AzureAssistantModel;
import io.kraftd.adapter.azureai.AzureDocumentIntelligence;
import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.AzureAiConfig;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.http.health.PartHealth;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.ports.analysis.CloudAnalyzer;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.language.AssistantModel;
import io.kraftd.ports.language.ModelReply;
import io.kraftd.ports.language.ModelRequest;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The services of Azure that read and speak, where the settings or the vault name them: with the vault's key, or else as
 * whoever this process is. Nothing is asked of them before somebody needs it.
 *
 * @param analyzerHealth of Document Intelligence
 * @param modelHealth of Azure OpenAI
 */
record AzureAi(
        Optional<CloudAnalyzer> analyzer,
        Supplier<PartHealth> analyzerHealth,
        Optional<AssistantModel> model,
        Supplier<PartHealth> modelHealth) {
    private static final SecretName READER = new SecretName("documentintelligence-endpoint");
    private static final SecretName READER_KEY = new SecretName("documentintelligence-api-key");
    private static final SecretName SPEAKER = new SecretName("azure-openai-endpoint");
    private static final SecretName SPEAKER_KEY = new SecretName("azure-openai-api-key");
    private static final SecretName DEPLOYMENT = new SecretName("azure-openai-deployment");
    private static final PartHealth OFF = new PartHealth(State.OFF, "not configured");

    /** {@link PortException} when the vault cannot tell, or names what cannot be an address. */
    static AzureAi of(AppConfig config, SecretVault vault) {
        LastOutcome read = new LastOutcome("Document Intelligence");
        LastOutcome spoken = new LastOutcome("Azure OpenAI");
        Optional<CloudAnalyzer> analyzer = analyzer(config.azureAi(), vault, read);
        Optional<AssistantModel> model = model(config.azureAi(), vault, spoken);
        return new AzureAi(
                analyzer, analyzer.isPresent() ? read : () -> OFF, model, model.isPresent() ? spoken : () -> OFF);
    }

    private static Optional<CloudAnalyzer> analyzer(AzureAiConfig said, SecretVault vault, LastOutcome outcome) {
        return said.documentIntelligence()
                .endpoint()
                .or(() -> named(vault, READER, AzureAiConfig::address))
                .map(endpoint -> key(vault, READER_KEY)
                        .map(key -> AzureDocumentIntelligence.at(endpoint, key))
                        .orElseGet(() -> AzureDocumentIntelligence.at(endpoint)))
                .map(service -> (content, kind, model, deadline, taken) ->
                        outcome.of(() -> service.analyze(content, kind, model, deadline, taken)));
    }

    private static Optional<AssistantModel> model(AzureAiConfig said, SecretVault vault, LastOutcome outcome) {
        Optional<URI> endpoint = said.openAi().endpoint().or(() -> named(vault, SPEAKER, AzureAiConfig::address));
        Optional<String> deployment = said.deployment().or(() -> named(vault, DEPLOYMENT, AzureAiConfig::deployment));
        return endpoint.flatMap(address -> deployment.map(name -> key(vault, SPEAKER_KEY)
                        .map(key -> AzureAssistantModel.at(address, name, said.apiVersion(), key))
                        .orElseGet(() -> AzureAssistantModel.at(address, name, said.apiVersion()))))
                .map(service -> new WatchedModel(service, outcome));
    }

    private record WatchedModel(AssistantModel service, LastOutcome outcome) implements AssistantModel {
        @Override
        public String name() {
            return service.name();
        }

        @Override
        public ModelReply reply(ModelRequest request, Consumer<String> onText, Deadline deadline) {
            return outcome.of(() -> service.reply(request, onText, deadline));
        }
    }

    /** The newest key at each use; empty when there is none now. */
    private static Optional<Supplier<String>> key(SecretVault vault, SecretName name) {
        Supplier<String> newest = () -> newest(vault, name)
                .orElseThrow(() -> PortException.permanent("There is no secret " + name + " any more", null));
        return newest(vault, name).map(key -> newest);
    }

    private static <T> Optional<T> named(SecretVault vault, SecretName name, Function<String, T> parser) {
        try {
            return newest(vault, name).map(parser);
        } catch (IllegalArgumentException refused) {
            throw PortException.permanent("The secret " + name + " of the vault cannot be used", null);
        }
    }

    private static Optional<String> newest(SecretVault vault, SecretName name) {
        return vault.versions(name).stream().findFirst().map(Secret::text);
    }
}
