package io.kraftd.http.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;

final class GetApiDocument implements Endpoint {
    private static final Route ROUTE = Route.of(
                    Method.GET, "/openapi.json", "openapi", "This description (OpenAPI 3.1)")
            .access(Access.OPEN)
            .tagged()
            .takes(Parameter.header("If-None-Match", "the ETag of the description the client has"))
            .answers(200, ObjectNode.class, "the description")
            .answersNothing(304, "nothing has changed")
            .build();

    private final ApiDescription description;

    GetApiDocument(ApiDescription description) {
        this.description = description;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        return Lasting.answer(exchange, description.json(), Route.JSON);
    }
}
