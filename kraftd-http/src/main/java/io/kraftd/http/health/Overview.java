package io.kraftd.http.health;

import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Route;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What there is, taken from the descriptions of the routes that are really served. */
public final class Overview implements Endpoint {
    record Body(String message, String version, Map<String, String> endpoints) {}

    private static final Route ROUTE = Route.of(Method.GET, "/", "overview", "What there is")
            .access(Access.OPEN)
            .answers(200, Body.class, "every route by its name")
            .build();

    private final Body body;

    /** Lists the routes of these endpoints and its own, under the base path they are served at. */
    public Overview(String version, String basePath, List<Endpoint> endpoints) {
        Map<String, String> byName = new LinkedHashMap<>();
        byName.put(ROUTE.operation(), ROUTE.method() + " " + basePath + ROUTE.path());
        for (Endpoint endpoint : endpoints) {
            Route route = endpoint.route();
            byName.put(route.operation(), route.method() + " " + basePath + route.path());
        }
        body = new Body("Kraftd reads procurement documents", version, byName);
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        return Answer.ok(body);
    }
}
