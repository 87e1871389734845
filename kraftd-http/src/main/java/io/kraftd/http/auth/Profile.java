package io.kraftd.http.auth;

import io.kraftd.domain.user.User;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import java.time.Instant;

final class Profile implements Endpoint {
    record Body(String email, String name, String organization, Instant createdAt, boolean isActive) {
        static Body of(User user) {
            return new Body(user.email().value(), user.name(), user.organization(), user.createdAt(), user.active());
        }
    }

    private static final Route ROUTE = Route.of(Method.GET, "/auth/profile", "profile", "Who the token belongs to")
            .answers(200, Body.class, "the user")
            .build();

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        return Answer.ok(Body.of(exchange.user()));
    }
}
