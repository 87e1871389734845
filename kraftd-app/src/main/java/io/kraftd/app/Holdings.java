package io.kraftd.app;

import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.Setting;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.SecretVault;
import io.kraftd.usecases.Kraftd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** What a service of the same settings would work on, opened for one command and closed again. */
final class Holdings {
    /** What a command does with it; gives the exit code. */
    interface Work {
        int on(Kept kept) throws IOException;
    }

    /** What a command does with the use cases over it; gives the exit code. */
    interface Use {
        int of(Kept kept, Kraftd kraftd) throws IOException;
    }

    private interface Opened {
        int with(AppConfig config, SecretVault vault, Kept kept, Clock clock) throws IOException;
    }

    private final Map<String, String> environment;

    Holdings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Works on what is there; {@link PortException} when there is nothing, or another process has it. */
    int work(Work work) throws IOException {
        return open((config, vault, kept, clock) -> work.on(kept), false);
    }

    /** The same with the use cases of a service. */
    int use(Use use) throws IOException {
        return open(
                (config, vault, kept, clock) -> {
                    Wiring.Core core = Wiring.core(config, vault, kept, clock);
                    try {
                        return use.of(kept, core.kraftd());
                    } finally {
                        core.passwords().close();
                    }
                },
                false);
    }

    /** As {@link #work(Work)}, in a new place when there is none. */
    int workAlsoOnNothing(Work work) throws IOException {
        return open((config, vault, kept, clock) -> work.on(kept), true);
    }

    private int open(Opened work, boolean mayBeNew) throws IOException {
        if (System.getProperty(LogSetup.LEVEL) == null) {
            System.setProperty(LogSetup.LEVEL, "ERROR");
        }
        AppConfig config = AppConfig.parse(settings());
        Clock clock = Clock.systemUTC();
        SecretVault vault = Secrets.of(config, new RandomIds(), clock).vault();
        if (!Kept.isInCosmos(config, vault)) {
            requireDirectory(config, mayBeNew);
        }
        Kept kept = Kept.of(config, vault, charge -> {}, clock);
        try {
            return work.with(config, vault, kept, clock);
        } finally {
            kept.end().run();
        }
    }

    private static void requireDirectory(AppConfig config, boolean mayBeNew) {
        Path directory = config.kept()
                .orElseThrow(() -> PortException.permanent(
                        "With these settings nothing outlives a process; name a directory in KRAFTD_DATA_DIR", null));
        if (!mayBeNew && !Files.isDirectory(directory)) {
            throw PortException.permanent("There is no data directory " + directory, null);
        }
    }

    // why: what a command does in memory because a store is away would end with the command.
    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(environment);
        settings.put(Setting.KRAFTD_STORAGE_FALLBACK.name(), "none");
        return settings;
    }
}
