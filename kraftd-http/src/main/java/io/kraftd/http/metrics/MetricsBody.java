package io.kraftd.http.metrics;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * The same figures as JSON.
 *
 * @param totalErrors answers from 400 on
 * @param errorRate their share of all, 0 to 1
 * @param endpointStats by method and template of the path
 * @param storeOperations by container and operation; empty where the store does not charge
 */
record MetricsBody(
        long totalRequests,
        long totalErrors,
        long successfulRequests,
        long uptimeSeconds,
        BigDecimal avgResponseTimeMs,
        BigDecimal errorRate,
        Extraction extractionMetrics,
        Map<String, Endpoint> endpointStats,
        Map<String, Charges> storeOperations,
        Jvm jvm) {
    /** Readings that were asked for, their stages, and what they gave on average. */
    record Extraction(
            long total,
            long failed,
            BigDecimal avgProcessingTimeMs,
            BigDecimal avgFieldsMapped,
            BigDecimal avgLineItems,
            Map<String, Figures> outcomes,
            Map<String, Figures> stages) {}

    /** One route, and each status it answered with. */
    record Endpoint(long count, long errors, BigDecimal avgMs, Map<String, Figures> byStatus) {}

    /** What operations of a store cost. */
    record Charges(long count, BigDecimal requestUnits) {}

    /** The process. */
    record Jvm(long memoryUsedBytes, long memoryCommittedBytes, long threads) {}

    static MetricsBody of(MeterRegistry registry) {
        Collection<Timer> requests = registry.find(Metrics.REQUESTS).timers();
        long total = count(requests, any -> true);
        long errors = count(requests, MetricsBody::isError);
        return new MetricsBody(
                total,
                errors,
                total - errors,
                (long) gauge(registry, "process.uptime"),
                Figures.average(requests),
                Figures.rounded(total == 0 ? 0 : (double) errors / total),
                extraction(registry),
                endpoints(requests),
                charges(registry),
                new Jvm(
                        (long) gauge(registry, "jvm.memory.used"),
                        (long) gauge(registry, "jvm.memory.committed"),
                        (long) gauge(registry, "jvm.threads.live")));
    }

    private static Extraction extraction(MeterRegistry registry) {
        Collection<Timer> all = registry.find(Metrics.EXTRACTIONS).timers();
        return new Extraction(
                count(all, any -> true),
                count(all, timer -> tag(timer, "outcome").equals("failed")),
                Figures.average(all),
                mean(registry, Metrics.FIELDS),
                mean(registry, Metrics.LINES),
                figures(all, "outcome"),
                figures(registry.find(Metrics.STAGES).timers(), "stage"));
    }

    private static Map<String, Endpoint> endpoints(Collection<Timer> requests) {
        Map<String, Collection<Timer>> byRoute = new TreeMap<>();
        for (Timer timer : requests) {
            byRoute.computeIfAbsent(tag(timer, "method") + " " + tag(timer, "route"), any -> new ArrayList<>())
                    .add(timer);
        }
        Map<String, Endpoint> endpoints = new TreeMap<>();
        byRoute.forEach((route, timers) -> endpoints.put(
                route,
                new Endpoint(
                        count(timers, any -> true),
                        count(timers, MetricsBody::isError),
                        Figures.average(timers),
                        figures(timers, "status"))));
        return endpoints;
    }

    private static Map<String, Charges> charges(MeterRegistry registry) {
        Map<String, Charges> charges = new TreeMap<>();
        for (DistributionSummary each : registry.find(Metrics.CHARGES).summaries()) {
            String name = each.getId().getTag("container") + " " + each.getId().getTag("operation");
            charges.put(name, new Charges(each.count(), Figures.rounded(each.totalAmount())));
        }
        return charges;
    }

    private static Map<String, Figures> figures(Collection<Timer> timers, String tag) {
        Map<String, Figures> figures = new TreeMap<>();
        timers.forEach(timer -> figures.put(tag(timer, tag), Figures.of(timer)));
        return figures;
    }

    private static long count(Collection<Timer> timers, Predicate<Timer> which) {
        return timers.stream().filter(which).mapToLong(Timer::count).sum();
    }

    private static boolean isError(Timer request) {
        return Integer.parseInt(tag(request, "status")) >= 400;
    }

    private static String tag(Timer timer, String name) {
        return Objects.requireNonNull(timer.getId().getTag(name), name);
    }

    private static double gauge(MeterRegistry registry, String name) {
        Collection<Gauge> gauges = registry.find(name).gauges();
        return gauges.isEmpty()
                ? registry.get(name).timeGauge().value(TimeUnit.SECONDS)
                : gauges.stream()
                        .mapToDouble(Gauge::value)
                        .filter(Double::isFinite)
                        .sum();
    }

    private static BigDecimal mean(MeterRegistry registry, String name) {
        DistributionSummary summary = registry.find(name).summary();
        return Figures.rounded(summary == null ? 0 : summary.mean());
    }
}
