package io.kraftd.http.health;

import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import io.kraftd.http.problem.Problem;
import java.time.Duration;

final class Ready implements Endpoint {
    record Body(String status) {}

    private static final Duration RETRY = Duration.ofSeconds(5);

    private static final Route ROUTE = Route.of(Method.GET, "/health/ready", "ready", "Whether to send requests here")
            .access(Access.PROBE)
            .answers(200, Body.class, "send them")
            .refuses(503, "not yet, not now, or not any more")
            .build();

    private final Readiness readiness;

    Ready(Readiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        if (!readiness.ready()) {
            throw Problem.of(503, "not_ready", "The service is starting, stopping or not whole.")
                    .retryAfter(RETRY)
                    .exception();
        }
        return Answer.ok(new Body("ready"));
    }
}
