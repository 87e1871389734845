package io.kraftd.http.auth;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import java.time.Clock;
import java.time.Instant;

final class Validate implements Endpoint {
    record Body(String email, boolean valid, Instant timestamp) {}

    private static final Route ROUTE = Route.of(Method.GET, "/auth/validate", "validate", "Whether the token counts")
            .answers(200, Body.class, "it does")
            .build();

    private final Clock clock;

    Validate(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        return Answer.ok(new Body(exchange.user().email().value(), true, clock.instant()));
    }
}
