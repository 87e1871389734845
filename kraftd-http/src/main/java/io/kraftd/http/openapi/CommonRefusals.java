package io.kraftd.http.openapi;

import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Route;
import io.kraftd.http.once.Repeatable;
import java.util.Map;
import java.util.TreeMap;

/** What is refused before an endpoint is asked, and so by every route it can happen to. */
final class CommonRefusals {
    private CommonRefusals() {}

    static Map<Integer, String> of(Route route) {
        Map<Integer, String> refusals = new TreeMap<>(Map.of(
                400, "the request is malformed",
                414, "the address is too long",
                431, "the headers are too large",
                503, "something that is needed is not reachable, or the service is stopping"));
        if (!route.produces().isEmpty()) {
            refusals.put(406, "nothing that Accept takes can be answered");
        }
        if (route.servesFiles()) {
            refusals.put(416, "the file has nothing of the range");
        }
        if (route.access() == Access.TOKEN || route.access() == Access.OPERATOR) {
            refusals.put(401, "no access token, or none that counts");
            refusals.put(403, "the account is disabled");
        }
        if (route.access() != Access.PROBE) {
            refusals.put(429, "too many requests");
        }
        if (!route.parameters().isEmpty()) {
            refusals.put(422, "a parameter cannot be accepted");
        }
        if (route.parameters().contains(Repeatable.HEADER)) {
            refusals.put(409, "the request with this Idempotency-Key is still being answered");
        }
        if (route.body().isPresent()) {
            refusals.put(408, "the body came too slowly");
            refusals.put(413, "the body is too large");
            refusals.put(415, "the body is of a type that is not read");
            refusals.put(422, "a value cannot be accepted");
        }
        return refusals;
    }
}
