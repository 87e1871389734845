package io.kraftd.http.once;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Route;
import java.io.IOException;

/** An endpoint whose JSON requests may be sent again. */
final class RepeatableEndpoint implements Endpoint {
    private final Endpoint endpoint;
    private final Route route;
    private final Repeatable repeatable;

    RepeatableEndpoint(Endpoint endpoint, Repeatable repeatable) {
        this.endpoint = endpoint;
        this.route = endpoint.route().repeatable(Repeatable.HEADER);
        this.repeatable = repeatable;
    }

    @Override
    public Route route() {
        return route;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        return repeatable.answer(exchange, route, exchange::bodyDigest, () -> endpoint.handle(exchange));
    }
}
