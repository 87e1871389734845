package io.kraftd.http.health;

import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;

final class Live implements Endpoint {
    record Body(String status) {}

    private static final Route ROUTE = Route.of(Method.GET, "/health/live", "live", "Whether the process answers")
            .access(Access.PROBE)
            .answers(200, Body.class, "it does")
            .build();

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        return Answer.ok(new Body("live"));
    }
}
