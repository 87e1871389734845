package io.kraftd.app;

import io.kraftd.adapter.blob.BlobContents;
import io.kraftd.adapter.cosmos.CosmosSettings;
import io.kraftd.adapter.cosmos.CosmosStores;
import io.kraftd.adapter.cosmos.RequestCharges;
import io.kraftd.adapter.local.SharedContents;
import io.kraftd.adapter.memory.MemoryStores;
import io.kraftd.adapter.memory.fallback.CircuitBreaker;
import io.kraftd.adapter.memory.fallback.FallbackStores;
import io.kraftd.adapter.memory.fallback.GuardedStores;
import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.AppConfig.Storage;
import io.kraftd.app.config.CosmosConfig;
import io.kraftd.http.health.PartHealth;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.ports.storage.AuditTrail;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Everything in Cosmos DB but the contents of files, which lie in Blob Storage or a directory that all instances see. While the database does
 * not answer, either every request that needs it is refused, or memory stands in until it is back.
 */
final class CosmosKept {
    private static final Logger LOG = LoggerFactory.getLogger(CosmosKept.class);
    private static final SecretName ENDPOINT = new SecretName("cosmos-endpoint");
    private static final SecretName KEY = new SecretName("cosmos-key");
    private static final int OUTAGES_ALLOWED = 3;
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private static final PartHealth SILENT = new PartHealth(State.DOWN, "Cosmos DB does not answer");
    private static final PartHealth IN_MEMORY =
            new PartHealth(State.DEGRADED, "in memory until Cosmos DB answers; until then it ends with the process");

    private CosmosKept() {}

    /** Whether an account is named, here or in the vault; {@link PortException} when the vault cannot tell. */
    static boolean isConfigured(AppConfig config, SecretVault vault) {
        return account(config, vault).isPresent();
    }

    /** {@link PortException} when the database has to be there and is not. */
    static Kept of(AppConfig config, SecretVault vault, RequestCharges charges, Clock clock) {
        ContentStore contents = BlobKept.of(config, vault).orElseGet(() -> shared(config));
        RequestUnits units = new RequestUnits();
        CosmosStores cosmos = CosmosStores.open(
                settings(config, vault),
                charge -> {
                    units.charged(charge);
                    charges.charged(charge);
                },
                clock);
        try {
            cosmos.prepare();
            LOG.info("Everything but the contents of files is kept in Cosmos DB");
        } catch (PortException absent) {
            if (!mayBeAbsent(config)) {
                cosmos.close();
                throw absent;
            }
            LOG.warn("Cosmos DB not available, using in-memory storage: {}", absent.getMessage());
            if (!absent.mayRetry()) {
                cosmos.close();
                return Kept.inMemory(config, clock);
            }
        }
        Runnable end = () -> {
            cosmos.close();
            LOG.info("Cosmos DB: {}", units);
        };
        CircuitBreaker breaker = new CircuitBreaker(OUTAGES_ALLOWED, PAUSE, clock);
        return config.worksOnInMemory()
                ? workingOn(cosmos, contents, breaker, clock, end)
                : refusing(cosmos, contents, breaker, end);
    }

    private static ContentStore shared(AppConfig config) {
        return SharedContents.in(config.dataDirectory()
                .orElseThrow(() -> PortException.permanent("Storage " + AppConfig.CONTENTS_NEED_A_PLACE, null))
                .resolve("contents"));
    }

    private static boolean mayBeAbsent(AppConfig config) {
        return config.storage() == Storage.AUTO && !config.production() && config.worksOnInMemory();
    }

    private static Kept refusing(CosmosStores cosmos, ContentStore contents, CircuitBreaker breaker, Runnable end) {
        var stores = GuardedStores.behind(breaker, cosmos.stores());
        StoreWatch watch = new StoreWatch(stores.users(), State.DOWN, () -> {});
        return new Kept(
                stores,
                stores,
                GuardedStores.behind(breaker, AuditTrail.class, cosmos.audit()),
                contents,
                () -> breaker.isBroken() ? SILENT : watch.failure().orElse(whole(contents)),
                () -> {
                    watch.close();
                    end.run();
                });
    }

    private static Kept workingOn(
            CosmosStores cosmos, ContentStore contents, CircuitBreaker breaker, Clock clock, Runnable end) {
        FallbackStores fallback = new FallbackStores(cosmos.stores(), MemoryStores.fresh(clock), breaker);
        AuditTrail audit = fallback.audit(cosmos.audit(), Kept.passingTrail());
        Conflicts conflicts = new Conflicts(fallback);
        StoreWatch watch = new StoreWatch(fallback.stores().users(), State.DEGRADED, conflicts::tell);
        return new Kept(
                fallback.stores(),
                GuardedStores.behind(breaker, cosmos.stores()),
                audit,
                contents,
                () -> fallback.isDegraded()
                        ? IN_MEMORY
                        : watch.failure().or(conflicts::health).orElse(whole(contents)),
                () -> {
                    watch.close();
                    conflicts.bringTheRest();
                    end.run();
                });
    }

    private static PartHealth whole(ContentStore contents) {
        String where = contents instanceof BlobContents ? "Blob Storage" : "a directory";
        return new PartHealth(State.UP, "in Cosmos DB, contents in " + where);
    }

    private static CosmosSettings settings(AppConfig config, SecretVault vault) {
        CosmosConfig said = config.cosmos();
        return new CosmosSettings(
                account(config, vault).orElseThrow(), newest(vault, KEY), said.database(), said.regions());
    }

    private static Optional<URI> account(AppConfig config, SecretVault vault) {
        return config.cosmos().endpoint().or(() -> newest(vault, ENDPOINT).map(secret -> address(secret.text())));
    }

    private static URI address(String text) {
        try {
            return CosmosConfig.account(text);
        } catch (IllegalArgumentException refused) {
            // why: its message repeats the text, which is a secret here.
            throw PortException.permanent("The secret cosmos-endpoint is no address of an account", null);
        }
    }

    private static Optional<Secret> newest(SecretVault vault, SecretName name) {
        return vault.versions(name).stream().findFirst();
    }
}
