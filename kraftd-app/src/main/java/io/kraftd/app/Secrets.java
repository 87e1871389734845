package io.kraftd.app;

import io.kraftd.adapter.auth.CachingVault;
import io.kraftd.adapter.auth.DevelopmentVault;
import io.kraftd.adapter.auth.JwtTokens;
import io.kraftd.adapter.keyvault.KeyVaultSecrets;
import io.kraftd.adapter.memory.EnvironmentSecrets;
import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.Setting;
import io.kraftd.http.health.PartHealth;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretVault;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where this process has its secrets from: the vault; in development also the environment, and as a last resort a random
 * signing key. In production nothing but the vault counts.
 */
final class Secrets {
    private static final Logger LOG = LoggerFactory.getLogger(Secrets.class);

    /** How long a secret counts that the vault could not confirm. */
    private static final Duration GRACE = Duration.ofHours(4);

    private final CachingVault cache;
    private final PartHealth whileConfirmed;
    private final Clock clock;

    private Secrets(SecretVault source, PartHealth whileConfirmed, Duration timeToLive, Clock clock) {
        this.cache = new CachingVault(logging(source), timeToLive, GRACE, clock);
        this.whileConfirmed = whileConfirmed;
        this.clock = clock;
    }

    /** {@link PortException} when the vault, asked in development whether it has a signing key, fails. */
    static Secrets of(AppConfig config, IdSource ids, Clock clock) {
        Optional<SecretVault> keyVault = config.keyVault().map(address -> KeyVaultSecrets.at(address, clock));
        if (config.production()) {
            SecretVault only = keyVault.orElseThrow(
                    () -> new IllegalStateException("a configuration for production names its vault"));
            return new Secrets(only, up("key vault"), config.secretTimeToLive(), clock);
        }
        SecretVault set = keyVault.<SecretVault>map(vault -> firstOf(vault, environment(config)))
                .orElseGet(() -> environment(config));
        DevelopmentVault development = new DevelopmentVault(set, JwtTokens.SIGNING_KEY, ids);
        PartHealth health =
                up(keyVault.isPresent() ? "key vault, then environment" : "development key from the environment");
        if (development.standsIn()) {
            LOG.warn("JWT_SECRET_KEY is not set: tokens are signed with a random key and end with this process");
            health = new PartHealth(State.DEGRADED, "random development key");
        }
        return new Secrets(development, health, config.secretTimeToLive(), clock);
    }

    /** The secrets, cached. */
    SecretVault vault() {
        return cache;
    }

    /** Whether the vault still confirms what is in use. */
    PartHealth health() {
        return cache.failingSince().map(this::unconfirmed).orElse(whileConfirmed);
    }

    private PartHealth unconfirmed(Instant since) {
        return clock.instant().isBefore(since.plus(GRACE))
                ? new PartHealth(State.DEGRADED, "the vault fails since " + since + "; what it said before counts")
                : new PartHealth(State.DOWN, "the vault fails since " + since);
    }

    private static PartHealth up(String detail) {
        return new PartHealth(State.UP, detail);
    }

    private static SecretVault environment(AppConfig config) {
        Map<String, String> known = new HashMap<>();
        config.jwtSecret().ifPresent(secret -> known.put(JwtTokens.SIGNING_KEY.environmentVariable(), secret.text()));
        config.blob()
                .connectionString()
                .ifPresent(text -> known.put(Setting.AZURE_STORAGE_CONNECTION_STRING.name(), text.text()));
        config.cosmos().key().ifPresent(key -> known.put(Setting.COSMOS_KEY.name(), key.text()));
        config.azureAi()
                .documentIntelligence()
                .key()
                .ifPresent(key -> known.put(Setting.DOCUMENTINTELLIGENCE_API_KEY.name(), key.text()));
        config.azureAi().openAi().key().ifPresent(key -> known.put(Setting.AZURE_OPENAI_API_KEY.name(), key.text()));
        return new EnvironmentSecrets(known);
    }

    private static SecretVault firstOf(SecretVault first, SecretVault second) {
        return name -> {
            List<Secret> versions = first.versions(name);
            return versions.isEmpty() ? second.versions(name) : versions;
        };
    }

    // why: before the first answer the process does not start, and says so in one line of its own.
    private static SecretVault logging(SecretVault vault) {
        AtomicBoolean answered = new AtomicBoolean();
        return name -> {
            try {
                List<Secret> versions = vault.versions(name);
                answered.set(true);
                return versions;
            } catch (PortException failure) {
                if (answered.get()) {
                    LOG.warn("The secret {} cannot be confirmed: {}", name, failure.getMessage());
                }
                throw failure;
            }
        };
    }
}
