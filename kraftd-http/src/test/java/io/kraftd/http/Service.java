package io.kraftd.http;

import io.kraftd.adapter.auth.BcryptPasswords;
import io.kraftd.adapter.auth.JwtTokens;
import io.kraftd.adapter.auth.TokenSettings;
import io.kraftd.adapter.memory.DatedRates;
import io.kraftd.adapter.memory.EnvironmentSecrets;
import io.kraftd.adapter.memory.MemoryAudit;
import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.memory.MemoryConversations;
import io.kraftd.adapter.memory.MemoryDocuments;
import io.kraftd.adapter.memory.MemoryLearning;
import io.kraftd.adapter.memory.MemoryOperations;
import io.kraftd.adapter.memory.MemoryOrders;
import io.kraftd.adapter.memory.MemoryProcurements;
import io.kraftd.adapter.memory.MemorySessions;
import io.kraftd.adapter.memory.MemoryUsers;
import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.adapter.publishing.Publisher;
import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.http.conformance.Conformance;
import io.kraftd.http.guard.Capacity;
import io.kraftd.http.guard.Proxies;
import io.kraftd.http.guard.RateLimits;
import io.kraftd.http.health.HealthChecks;
import io.kraftd.http.health.PartHealth;
import io.kraftd.json.GzipResults;
import io.kraftd.json.GzipSteps;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.ports.storage.Stores;
import io.kraftd.usecases.ExtractionLimits;
import io.kraftd.usecases.Kraftd;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** A whole service over memory, listening on a free port, for one test class or one test. */
final class Service implements AutoCloseable, HealthChecks {
    static final long MOST_BYTES = 1024 * 1024;

    /** What tokens are signed with. */
    static final String KEY = "a key that only these tests know, 32+ bytes";

    /** Small limits, so that tests reach them fast. */
    static final ServerSettings SETTINGS = new ServerSettings(
            "127.0.0.1",
            0,
            MOST_BYTES,
            Duration.ofSeconds(20),
            RateLimits.OFF,
            Set.of(),
            new Capacity(8, 4, 2, 2, 100),
            Proxies.NONE,
            "1.2.3-test");

    final MemoryUsers users = new MemoryUsers();
    final ScriptedReader reader = new ScriptedReader();
    final Map<String, PartHealth> parts = new TreeMap<>();
    volatile boolean warm = true;

    private final BcryptPasswords passwords;
    private final KraftdServer server;

    private Service(ServerSettings settings) {
        this(settings, Optional.empty(), Optional.empty());
    }

    private Service(ServerSettings settings, Optional<DocumentReader> other, Optional<Opening> opening) {
        SecretVault vault = new EnvironmentSecrets(Map.of("JWT_SECRET_KEY", KEY));
        passwords = new BcryptPasswords(vault, 4);
        Kraftd kraftd = kraftd(vault, other.orElse(reader));
        parts.put("storage", new PartHealth(PartHealth.State.UP, "memory"));
        server = new KraftdServer(kraftd, settings, this, Clock.systemUTC());
        opening.ifPresentOrElse(server::start, server::start);
        Conformance.register(server.baseUri(), described());
    }

    static Service start() {
        return new Service(SETTINGS);
    }

    static Service start(ServerSettings settings) {
        return new Service(settings);
    }

    /** One where somebody listens already. */
    static Service on(Opening opening) {
        return new Service(SETTINGS, Optional.empty(), Optional.of(opening));
    }

    /** One that really reads files. */
    static Service reading() {
        return new Service(SETTINGS, Optional.of(new LocalDocumentReader(Clock.systemUTC())), Optional.empty());
    }

    URI base() {
        return server.baseUri();
    }

    KraftdServer server() {
        return server;
    }

    Buyer buyer(String name) {
        return Buyer.registered(base(), name);
    }

    @Override
    public Map<String, PartHealth> parts() {
        return parts;
    }

    @Override
    public boolean warm() {
        return warm;
    }

    @Override
    public void close() {
        reader.permits.release(1_000);
        server.close();
        passwords.close();
    }

    private String described() {
        try (InputStream in = server.apiDescription().open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Kraftd kraftd(SecretVault vault, DocumentReader reader) {
        MemoryContents contents = new MemoryContents(256L * 1024 * 1024, Clock.systemUTC());
        // why: real files take longer than what the scripted reader says, above all on a busy machine.
        Duration time = reader == this.reader ? Duration.ofSeconds(2) : Duration.ofSeconds(30);
        return Kraftd.builder()
                .stores(new Stores(
                        users,
                        new MemorySessions(Clock.systemUTC()),
                        new MemoryDocuments(),
                        new MemoryProcurements(),
                        new MemoryOrders(),
                        new MemoryLearning(),
                        new MemoryOperations(Clock.systemUTC()),
                        new MemoryConversations(Clock.systemUTC())))
                .audit(new MemoryAudit(1_000))
                .contents(contents)
                .results(new GzipResults(contents))
                .steps(new GzipSteps(contents))
                .rates(new DatedRates(List.of()))
                .publisher(new Publisher(reader, Clock.systemUTC()))
                .reader(reader)
                .passwords(passwords)
                .tokens(new JwtTokens(vault, TokenSettings.USUAL, new RandomIds(), Clock.systemUTC()))
                .ids(new RandomIds())
                .clock(Clock.systemUTC())
                .limits(new ExtractionLimits(MOST_BYTES, ReadingLimits.DEFAULT, time, Duration.ofSeconds(30)))
                .build();
    }
}
