package io.kraftd.http.openapi;

import io.kraftd.http.contract.Access;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.ports.content.Content;

/** A page that shows the API description. */
final class GetViewer implements Endpoint {
    private static final String HTML = "text/html";

    // why: the page runs nothing and asks nobody but this server.
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final Route ROUTE = Route.of(Method.GET, "/docs", "docs", "A page that shows the description")
            .access(Access.OPEN)
            .tagged()
            .takes(Parameter.header("If-None-Match", "the ETag of the page the client has"))
            .answersFile(HTML, "the page")
            .answersNothing(304, "nothing has changed")
            .build();

    private final Content page = ViewerFile.read("page.html");

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        return Lasting.answer(exchange, page, HTML).with("Content-Security-Policy", POLICY);
    }
}
