package io.kraftd.app.house;

import io.kraftd.adapter.auth.BcryptPasswords;
import io.kraftd.adapter.auth.DevelopmentVault;
import io.kraftd.adapter.auth.JwtTokens;
import io.kraftd.adapter.auth.TokenSettings;
import io.kraftd.adapter.memory.DatedRates;
import io.kraftd.adapter.memory.EnvironmentSecrets;
import io.kraftd.adapter.memory.MemoryAudit;
import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.memory.MemoryStores;
import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.adapter.publishing.Publisher;
import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.http.KraftdServer;
import io.kraftd.http.ServerSettings;
import io.kraftd.http.guard.RateLimits;
import io.kraftd.http.health.HealthChecks;
import io.kraftd.http.health.PartHealth;
import io.kraftd.json.GzipResults;
import io.kraftd.json.GzipSteps;
import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.usecases.Kraftd;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.mindrot.jbcrypt.BCrypt;

/** The service in this process, without rate limits, with the one or the other way to hash passwords. */
final class StormHouse implements AutoCloseable, HealthChecks {
    /** Hashes where the request is handled, as a first version of any service does. */
    static final class Inline implements PasswordHasher {
        @Override
        public String hash(String password) {
            return BCrypt.hashpw(password, BCrypt.gensalt(BcryptPasswords.USUAL_COST));
        }

        @Override
        public boolean matches(String password, String hash) {
            return BCrypt.checkpw(password, hash);
        }

        @Override
        public boolean needsUpgrade(String hash) {
            return false;
        }

        @Override
        public void spendTime(String password) {
            hash(password);
        }
    }

    private final KraftdServer server;

    StormHouse(Function<SecretVault, PasswordHasher> passwords) {
        Clock clock = Clock.systemUTC();
        RandomIds ids = new RandomIds();
        SecretVault secrets = new DevelopmentVault(new EnvironmentSecrets(Map.of()), JwtTokens.SIGNING_KEY, ids);
        MemoryContents contents = new MemoryContents(1024 * 1024, clock);
        LocalDocumentReader reader = new LocalDocumentReader(clock);
        Kraftd kraftd = Kraftd.builder()
                .ids(ids)
                .clock(clock)
                .contents(contents)
                .results(new GzipResults(contents))
                .steps(new GzipSteps(contents))
                .stores(MemoryStores.fresh(clock))
                .audit(new MemoryAudit(10_000))
                .rates(new DatedRates(List.of()))
                .passwords(passwords.apply(secrets))
                .tokens(new JwtTokens(secrets, TokenSettings.USUAL, ids, clock))
                .reader(reader)
                .publisher(new Publisher(reader, clock))
                .build();
        ServerSettings settings = ServerSettings.DEFAULT.withPort(0).withRateLimits(RateLimits.OFF);
        server = new KraftdServer(kraftd, settings, this, clock).start();
    }

    URI base() {
        return server.baseUri();
    }

    @Override
    public Map<String, PartHealth> parts() {
        return Map.of();
    }

    @Override
    public boolean warm() {
        return true;
    }

    @Override
    public void close() {
        server.close();
    }
}
