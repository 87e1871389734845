package io.kraftd.http.health;

import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

final class Health implements Endpoint {
    record Check(String status, String detail) {}

    record Body(String status, Instant timestamp, long uptimeSeconds, Map<String, Check> checks) {}

    private static final Route ROUTE = Route.of(Method.GET, "/health", "health", "How the service is")
            .access(Access.PROBE)
            .answers(200, Body.class, "healthy, degraded or unhealthy, part by part")
            .build();

    private final Readiness readiness;
    private final Clock clock;
    private final Instant started;

    Health(Readiness readiness, Clock clock) {
        this.readiness = readiness;
        this.clock = clock;
        this.started = clock.instant();
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        Map<String, Check> checks = new TreeMap<>();
        readiness
                .parts()
                .forEach((name, part) -> checks.put(name, new Check(part.state().word(), part.detail())));
        Instant now = clock.instant();
        long uptime = Duration.between(started, now).toSeconds();
        return Answer.ok(new Body(readiness.status(), now, uptime, checks));
    }
}
