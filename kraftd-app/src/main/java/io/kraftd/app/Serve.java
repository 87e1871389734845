package io.kraftd.app;

import ch.qos.logback.classic.LoggerContext;
import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.Setting;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves over HTTP until it is told to stop. */
@Command(name = "serve", description = "Serve over HTTP until stopped.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    private final Map<String, String> environment;

    @Option(names = "--port", paramLabel = "N", description = "Port to listen on; 0 takes a free one.")
    private @Nullable String port;

    @Option(names = "--host", paramLabel = "H", description = "Address to listen on.")
    private @Nullable String host;

    @Option(names = "--memory", description = "Keep everything in memory, until stopped.")
    private boolean memory;

    Serve(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Preload.begin();
        Service service = service(AppConfig.parse(settings()));
        Thread stop = new Thread(() -> stop(service), "kraftd-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            service.start();
        } catch (RuntimeException cannotStart) {
            Runtime.getRuntime().removeShutdownHook(stop);
            service.close();
            throw cannotStart;
        }
        waitForEver();
        return 0;
    }

    /** The service of these settings, which logs as they say and listens, but does not serve yet. */
    static Service service(AppConfig config) {
        System.setProperty(LogSetup.LEVEL, config.logLevel());
        System.setProperty(LogSetup.FORM, config.production() ? "json" : "lines");
        config.warnings().forEach(LoggerFactory.getLogger(Serve.class)::warn);
        return Wiring.service(config, Clock.systemUTC());
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(environment);
        if (port != null) {
            settings.put(Setting.SERVER_PORT.name(), port);
        }
        if (host != null) {
            settings.put(Setting.SERVER_HOST.name(), host);
        }
        if (memory) {
            settings.put(Setting.KRAFTD_STORAGE.name(), "memory");
        }
        return settings;
    }

    // why: a JVM told to stop answers 143 when its hooks are done, and a stop that went well is 0.
    private static void stop(Service service) {
        service.close();
        ((LoggerContext) LoggerFactory.getILoggerFactory()).stop();
        Runtime.getRuntime().halt(0);
    }

    private static void waitForEver() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
