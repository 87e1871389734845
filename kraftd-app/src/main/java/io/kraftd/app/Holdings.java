package io.kraftd.app;

import io.kraftd.adapter.memory.RandomIds;
import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.Setting;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.SecretVault;
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

    private static final String LOG_LEVEL = "kraftd.log.level";

    private final Map<String, String> environment;

    Holdings(Map<String, String> environment) {
        this.environment = environment;
    }

    /** Works on what is there; {@link PortException} when there is nothing, or another process has it. */
    int work(Work work) throws IOException {
        return work(work, false);
    }

    /** As {@link #work(Work)}, in a new place when there is none. */
    int workAlsoOnNothing(Work work) throws IOException {
        return work(work, true);
    }

    private int work(Work work, boolean mayBeNew) throws IOException {
        if (System.getProperty(LOG_LEVEL) == null) {
            System.setProperty(LOG_LEVEL, "ERROR");
        }
        AppConfig config = AppConfig.parse(settings());
        Clock clock = Clock.systemUTC();
        SecretVault vault = Secrets.of(config, new RandomIds(), clock).vault();
        if (!Kept.isInCosmos(config, vault)) {
            requireDirectory(config, mayBeNew);
        }
        Kept kept = Kept.of(config, vault, charge -> {}, clock);
        try {
            return work.on(kept);
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
