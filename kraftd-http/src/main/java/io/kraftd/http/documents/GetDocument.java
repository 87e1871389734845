package io.kraftd.http.documents;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.usecases.ReadDocument;

final class GetDocument implements Endpoint {
    private static final Route ROUTE = Route.of(Method.GET, "/documents/{id}", "getDocument", "What a document says")
            .takes(Parameter.path("id", "the document's id"))
            .tagged()
            .takes(Parameter.header("If-None-Match", "the ETag of the state the client has"))
            .answers(200, DocumentBody.class, "the document")
            .answersNothing(304, "nothing has changed")
            .refuses(404, "there is no such document")
            .build();

    private final ReadDocument readDocument;
    private final DocumentViews views;

    GetDocument(ReadDocument readDocument, DocumentViews views) {
        this.readDocument = readDocument;
        this.views = views;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        ReadDocument.Result found = readDocument.whole(exchange.user().email(), exchange.documentId());
        String etag = ETags.of(found.document().revision());
        Answer answer = ETags.known(exchange, etag)
                ? Answer.notModified()
                : Answer.ok(views.of(found.document().value(), found.extracted()));
        return answer.with("ETag", etag);
    }
}
