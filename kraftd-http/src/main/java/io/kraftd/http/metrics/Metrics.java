package io.kraftd.http.metrics;

import io.kraftd.usecases.ExtractDocument;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Counts and times what happens. For many threads. Labels come from short lists of our own, never from a request. */
public final class Metrics implements AutoCloseable {
    static final String REQUESTS = "kraftd.requests";
    static final String EXTRACTIONS = "kraftd.extractions";
    static final String STAGES = "kraftd.extraction.stages";
    static final String FIELDS = "kraftd.extraction.fields";
    static final String LINES = "kraftd.extraction.lines";
    static final String CHARGES = "kraftd.store.charges";

    private record Answered(String method, String route, int status) {}

    private static final double[] PERCENTILES = {0.5, 0.95, 0.99};

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    // why: finding a timer in the registry costs more than what it counts.
    private final Map<Answered, Timer> requests = new ConcurrentHashMap<>();
    private @Nullable JvmGcMetrics collections;

    /** A request was answered; {@code route} is the template of its path. */
    public void answered(String method, String route, int status, Duration took) {
        Answered kind = new Answered(method, route, status);
        Timer known = requests.get(kind); // why: what is found so takes no lock
        (known == null ? requests.computeIfAbsent(kind, this::timer) : known).record(took);
    }

    private Timer timer(Answered kind) {
        return timer(
                REQUESTS, "method", kind.method(), "route", kind.route(), "status", Integer.toString(kind.status()));
    }

    /** A document was read. */
    public void extracted(ExtractDocument.Result result) {
        timer(EXTRACTIONS, "outcome", "read").record(result.took());
        result.stages().forEach((stage, took) -> timer(STAGES, "stage", stage).record(took));
        summary(FIELDS).record(result.extracted().fields().byPath().size());
        summary(LINES).record(result.extracted().lineItems().size());
    }

    /** A document could not be read. */
    public void extractionFailed(Duration took) {
        timer(EXTRACTIONS, "outcome", "failed").record(took);
    }

    /** A store did something that costs request units. */
    public void charged(String container, String operation, double requestUnits) {
        DistributionSummary.builder(CHARGES)
                .baseUnit("request_units")
                .tags("container", container, "operation", operation)
                .register(registry)
                .record(requestUnits);
    }

    /** Everything in the text form of Prometheus, version 0.0.4. */
    String prometheus() {
        return registry().scrape();
    }

    /** Everything, and from the first call on what the JVM is at. */
    // why: not from the beginning, because what tells about the JVM takes longer to make than a server takes to listen.
    synchronized PrometheusMeterRegistry registry() {
        if (collections == null) {
            new JvmMemoryMetrics().bindTo(registry);
            new JvmThreadMetrics().bindTo(registry);
            new ProcessorMetrics().bindTo(registry);
            new UptimeMetrics().bindTo(registry);
            collections = new JvmGcMetrics();
            collections.bindTo(registry);
        }
        return registry;
    }

    @Override
    public synchronized void close() {
        if (collections != null) {
            collections.close();
        }
        registry.close();
    }

    private Timer timer(String name, String... tags) {
        return Timer.builder(name).tags(tags).publishPercentiles(PERCENTILES).register(registry);
    }

    private DistributionSummary summary(String name) {
        return DistributionSummary.builder(name).register(registry);
    }
}
