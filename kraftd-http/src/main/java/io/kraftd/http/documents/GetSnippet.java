package io.kraftd.http.documents;

import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.problem.Problem;
import io.kraftd.usecases.ShowSource;
import java.io.IOException;
import java.util.regex.Pattern;

/** The place a value came from, as a picture. */
final class GetSnippet implements Endpoint {
    private static final String PNG = "image/png";
    private static final Pattern POINTER = Pattern.compile("(/[a-z0-9_]{1,60}){1,6}");

    private static final Route ROUTE = Route.of(
                    Method.GET, "/documents/{id}/snippet", "getDocumentSnippet", "The place a value came from")
            .takes(Parameter.path("id", "the document's id"))
            .takes(Parameter.query("field", "JSON Pointer of the value, such as /line_items/0/quantity"))
            .answersFile(PNG, "the piece of the page, or the row of the table")
            .refuses(404, "there is no such document, or no such value stands on it")
            .refuses(413, "the file asks for more than is allowed")
            .refuses(422, "field is no pointer, or the file cannot be shown")
            .refuses(503, "too much is going on")
            .build();

    private final ShowSource showSource;
    private final Admission room;

    GetSnippet(ShowSource showSource, Admission room) {
        this.showSource = showSource;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        String pointer = exchange.query("field")
                .filter(text -> POINTER.matcher(text).matches())
                .orElseThrow(() -> Problem.refused("field", "must be the JSON Pointer of a value")
                        .exception());
        ShowSource.Command command =
                new ShowSource.Command(exchange.user().email(), exchange.documentId(), new FieldPath(pointer));
        return Answer.download(room.admit(() -> showSource.handle(command)), PNG, "snippet.png");
    }
}
