package io.kraftd.http.metrics;

import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.ports.content.Content;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What was counted and timed: JSON, or the text of Prometheus to those whose {@code Accept} names it. */
public final class GetMetrics implements Endpoint {
    private static final String TEXT = "text/plain";

    private static final Route ROUTE = Route.of(Method.GET, "/metrics", "metrics", "What the service did")
            .access(Access.OPERATOR)
            .answers(200, MetricsBody.class, "requests, extractions, store operations and the JVM")
            .answersFile(TEXT, "the same in the text form of Prometheus")
            .build();

    private final Metrics metrics;

    /** Shows these. */
    public GetMetrics(Metrics metrics) {
        this.metrics = metrics;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        boolean asText =
                exchange.header("Accept").orElse("").toLowerCase(Locale.ROOT).contains(TEXT);
        return asText
                ? Answer.shown(
                        Content.of(metrics.prometheus().getBytes(StandardCharsets.UTF_8)),
                        TEXT + "; version=0.0.4; charset=utf-8")
                : Answer.ok(MetricsBody.of(metrics.registry()));
    }
}
