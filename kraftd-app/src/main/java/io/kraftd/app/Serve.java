package io.kraftd.app;

import ch.qos.logback.classic.LoggerContext;
import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.Setting;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves over HTTP until it is told to stop. */
@Command(name = "serve", description = "Serve over HTTP until stopped.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    /** How long a stop waits for a service that is being put together, to close it as a whole. */
    private static final Duration LONGEST_START = Duration.ofSeconds(20);

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
        AppConfig config = AppConfig.parse(settings());
        CompletableFuture<Service> made = new CompletableFuture<>();
        Thread stop = new Thread(() -> stop(made), "kraftd-stop");
        Runtime.getRuntime().addShutdownHook(stop);
        try {
            made.complete(service(config));
            start(made.join(), stop);
        } catch (RuntimeException cannotStart) {
            made.completeExceptionally(cannotStart);
            giveUp(stop);
            throw cannotStart;
        }
        waitForEver();
        return 0;
    }

    private static void start(Service service, Thread stop) {
        if (stop.getState() != Thread.State.NEW) {
            return;
        }
        try {
            service.start();
        } catch (RuntimeException cannotStart) {
            giveUp(stop);
            service.close();
            throw cannotStart;
        }
    }

    // why: whatever failed after the process was told to stop, it ends as it was told.
    private static void giveUp(Thread stop) {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException stopping) {
            waitForEver();
        }
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
    private static void stop(Future<Service> made) {
        try {
            made.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS).close();
        } catch (ExecutionException | TimeoutException | InterruptedException neverServed) {
            LoggerFactory.getLogger(Serve.class).info("Stopped before there was anything to serve");
        }
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
