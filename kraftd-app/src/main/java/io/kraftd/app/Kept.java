package io.kraftd.app;

import io.kraftd.adapter.cosmos.RequestCharges;
import io.kraftd.adapter.local.LocalStores;
import io.kraftd.adapter.memory.MemoryAudit;
import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.memory.MemoryStores;
import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.AppConfig.Storage;
import io.kraftd.http.health.PartHealth;
import io.kraftd.http.health.PartHealth.State;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Stores;
import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where this process keeps things: in Cosmos DB, in a directory that survives it, or in memory.
 *
 * @param stores what requests work on; memory may stand in for it
 * @param whole the same without what stands in: its lists leave nothing out, so what they do not name is named by nobody
 */
record Kept(
        Stores stores,
        Stores whole,
        AuditTrail audit,
        ContentStore contents,
        Supplier<PartHealth> health,
        Runnable end) {
    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);

    /** Contents in memory may take this part of the heap; the rest is for work. */
    private static final int HEAP_SHARE = 3;

    /** How many security events memory keeps: some ten megabytes. */
    private static final int AUDITED = 50_000;

    /** {@code charges} hears what a store charges for; {@link PortException} when the place cannot be used. */
    static Kept of(AppConfig config, SecretVault vault, RequestCharges charges, Clock clock) {
        if (isInCosmos(config, vault)) {
            return CosmosKept.of(config, vault, charges, clock);
        }
        if (config.storage() == Storage.COSMOS) {
            throw PortException.permanent(
                    "KRAFTD_STORAGE is cosmos, but neither COSMOS_ENDPOINT nor the vault names an account", null);
        }
        if (config.production() && config.kept().isEmpty()) {
            throw PortException.permanent(AppConfig.PRODUCTION_NEEDS_A_STORE, null);
        }
        return config.kept().map(directory -> in(directory, clock)).orElseGet(() -> inMemory(config, clock));
    }

    /** Whether a Cosmos DB is named and wanted, so that no directory is needed; {@link PortException} when the vault cannot tell. */
    static boolean isInCosmos(AppConfig config, SecretVault vault) {
        boolean mayBe = config.storage() == Storage.AUTO || config.storage() == Storage.COSMOS;
        return mayBe && CosmosKept.isConfigured(config, vault);
    }

    private static Kept in(Path directory, Clock clock) {
        LocalStores local = LocalStores.open(directory, clock);
        LOG.info("Everything is kept in {}", directory.toAbsolutePath().normalize());
        return new Kept(
                local.stores(),
                local.stores(),
                local.audit(),
                local.contents(),
                () -> new PartHealth(State.UP, "in a directory of this machine"),
                local::close);
    }

    /** Ends with the process, and says so. */
    static Kept inMemory(AppConfig config, Clock clock) {
        LOG.warn("Documents and accounts are kept in memory and end with this process");
        State state = config.storage() == Storage.MEMORY ? State.UP : State.DEGRADED;
        Stores stores = MemoryStores.fresh(clock);
        return new Kept(
                stores,
                stores,
                passingTrail(),
                new MemoryContents(Runtime.getRuntime().maxMemory() / HEAP_SHARE, clock),
                () -> new PartHealth(state, "in memory, ends with the process"),
                () -> {});
    }

    /** A trail that ends with the process. */
    static AuditTrail passingTrail() {
        return new MemoryAudit(AUDITED);
    }
}
