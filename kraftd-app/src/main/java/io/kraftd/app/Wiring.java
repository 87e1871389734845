package io.kraftd.app;

import io.kraftd.adapter.auth.BcryptPasswords;
import io.kraftd.adapter.auth.JwtTokens;
import io.kraftd.adapter.auth.LeakedPasswords;
import io.kraftd.adapter.auth.TokenSettings;
import io.kraftd.adapter.memory.DatedRates;
import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.adapter.publishing.Publisher;
import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.adapter.reading.TextRecognition;
import io.kraftd.app.config.AppConfig;
import io.kraftd.http.KraftdServer;
import io.kraftd.http.Opening;
import io.kraftd.http.ServerSettings;
import io.kraftd.http.guard.Capacity;
import io.kraftd.http.health.PartHealth;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.http.metrics.Metrics;
import io.kraftd.json.GzipResults;
import io.kraftd.json.GzipSteps;
import io.kraftd.mcp.ToolServer;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.usecases.ExtractionLimits;
import io.kraftd.usecases.Kraftd;
import io.kraftd.usecases.PasswordRules;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Puts the parts together, by hand and in one place. */
final class Wiring {
    private Wiring() {}

    /**
     * The whole service, which listens and says that it lives, but does not serve yet. {@link
     * io.kraftd.http.ServerStartException} when it cannot listen, {@link io.kraftd.ports.failure.PortException} when a secret
     * or a store cannot be had.
     */
    static Service service(AppConfig config, Clock clock) {
        Opening opening = new Opening(serverSettings(config));
        try {
            return service(config, opening, clock);
        } catch (RuntimeException cannotStart) {
            opening.close();
            throw cannotStart;
        }
    }

    private static Service service(AppConfig config, Opening opening, Clock clock) {
        Secrets secrets = Secrets.of(config, new RandomIds(), clock);
        Metrics metrics = new Metrics();
        Kept kept = Kept.of(
                config,
                secrets.vault(),
                charge -> metrics.charged(charge.container(), charge.operation(), charge.requestUnits()),
                clock);
        Core core = core(config, secrets.vault(), kept, clock);
        Health health = health(kept.health(), secrets, core.azureAi());
        KraftdServer server = new KraftdServer(
                core.kraftd(),
                serverSettings(config),
                health,
                clock,
                metrics,
                rooms -> List.of(new McpEndpoint(
                        new OnFirstUse<>(() -> tools(core.kraftd())),
                        rooms.extracting(),
                        Set.copyOf(config.allowedOrigins()))));
        WarmUp warmUp = new WarmUp(
                new FileUnderstanding(core.reader(), limits(config), clock), core.passwords(), core.tokens(), clock);
        return new Service(opening, server, warmUp, health, core.passwords(), HouseKeeping.beside(kept, clock));
    }

    /** The assistant's tools for MCP clients, however they are reached. */
    static ToolServer tools(Kraftd kraftd) {
        return new ToolServer(kraftd.assistant(), Version.text());
    }

    /** The use cases, and of what they stand on what others ask for; whoever has it closes the passwords. */
    record Core(Kraftd kraftd, DocumentReader reader, BcryptPasswords passwords, JwtTokens tokens, AzureAi azureAi) {}

    /** The use cases over what is kept. {@link io.kraftd.ports.failure.PortException} when a secret cannot be had. */
    static Core core(AppConfig config, SecretVault vault, Kept kept, Clock clock) {
        RandomIds ids = new RandomIds();
        JwtTokens tokens = new JwtTokens(vault, TokenSettings.USUAL, ids, clock);
        BcryptPasswords passwords = new BcryptPasswords(vault);
        ContentStore contents = kept.contents();
        DocumentReader reader = reader(clock);
        ExtractionLimits limits = limits(config);
        AzureAi azureAi = AzureAi.of(config, vault);

        Kraftd kraftd = Kraftd.builder()
                .stores(kept.stores())
                .audit(kept.audit())
                .contents(contents)
                .results(new GzipResults(contents))
                .steps(new GzipSteps(contents))
                .rates(new DatedRates(config.exchangeRates()))
                .reader(reader)
                .publisher(new Publisher(reader, clock))
                .passwords(passwords)
                .tokens(tokens)
                .ids(ids)
                .clock(clock)
                .passwordRules(PasswordRules.DEFAULT
                        .withShortest(config.shortestPassword())
                        .withCommon(LeakedPasswords::contain))
                .limits(limits)
                .cloud(azureAi.analyzer().orElse(null), config.cloudTerms())
                .assistantModel(azureAi.model().orElse(null))
                .papersStay(config.papersStay())
                .build();

        return new Core(kraftd, reader, passwords, tokens, azureAi);
    }

    /** Reads every kind of file that is read without a service; pictures when Tesseract is installed here. */
    static DocumentReader reader(Clock clock) {
        return new LocalDocumentReader(clock, textRecognition());
    }

    private static TextRecognition textRecognition() {
        List<Path> folders = Stream.of(
                        System.getenv().getOrDefault("PATH", "/usr/bin").split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return TextRecognition.foundIn(folders, Runtime.getRuntime().availableProcessors());
    }

    private static ExtractionLimits limits(AppConfig config) {
        return new ExtractionLimits(
                config.maxUploadBytes(), ReadingLimits.DEFAULT, config.parseTime(), config.processingTime());
    }

    private static ServerSettings serverSettings(AppConfig config) {
        return new ServerSettings(
                config.host(),
                config.port(),
                config.maxUploadBytes(),
                config.requestTime(),
                config.rateLimits(),
                Set.copyOf(config.allowedOrigins()),
                Capacity.DEFAULT,
                config.proxies(),
                Version.text(),
                config.metricsKey(),
                config.legacyRoutes());
    }

    private static Health health(Supplier<PartHealth> storage, Secrets secrets, AzureAi azureAi) {
        PartHealth recognition = textRecognition().available()
                ? new PartHealth(State.UP, "Tesseract")
                : new PartHealth(State.OFF, "Tesseract is not installed; pictures are refused");
        return new Health(Map.of(
                "storage",
                storage,
                "secrets",
                secrets::health,
                "text_recognition",
                () -> recognition,
                "document_intelligence",
                azureAi.analyzerHealth(),
                "openai",
                azureAi.modelHealth()));
    }
}
