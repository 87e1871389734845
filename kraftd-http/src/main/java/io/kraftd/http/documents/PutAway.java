package io.kraftd.http.documents;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.ports.storage.Revision;
import io.kraftd.usecases.PutAwayDocument;
import io.kraftd.usecases.ReadDocument;
import java.io.IOException;
import java.time.Instant;

/** Takes a document out of work, or removes it. */
final class PutAway implements Endpoint {
    /** What became of it. */
    record Body(DocumentId documentId, String status, Instant updatedAt) {}

    /** What is done with it, when it is in the state that was seen. */
    private interface Act {
        Answer on(EmailAddress owner, DocumentId id, Revision seen);
    }

    private final Route route;
    private final ReadDocument readDocument;
    private final Act act;

    private PutAway(Route route, ReadDocument readDocument, Act act) {
        this.route = route;
        this.readDocument = readDocument;
        this.act = act;
    }

    static PutAway archiving(ReadDocument readDocument, PutAwayDocument putAway) {
        Route route = described(Route.of(
                        Method.POST, "/documents/{id}/archive", "archiveDocument", "Keep a document out of work"))
                .tagged()
                .answers(200, Body.class, "it is kept and nothing is done with it any more")
                .refuses(409, "it is being read, or archived already, or was changed meanwhile")
                .build();
        return new PutAway(route, readDocument, (owner, id, seen) -> {
            var saved = putAway.archive(owner, id, seen);
            Body body =
                    new Body(id, StatusWords.of(saved.value()), saved.value().updatedAt());
            return Answer.ok(body).with("ETag", ETags.of(saved.revision()));
        });
    }

    static PutAway deleting(ReadDocument readDocument, PutAwayDocument putAway, KeptBodies bodies) {
        Route route = described(
                        Route.of(Method.DELETE, "/documents/{id}", "deleteDocument", "Remove a document for good"))
                .answersNothing(204, "it is gone")
                .refuses(409, "a purchase rests on it, or it is being read, or was changed meanwhile")
                .build();
        return new PutAway(route, readDocument, (owner, id, seen) -> {
            putAway.delete(owner, id, seen);
            bodies.forget(owner, id);
            return Answer.nothing();
        });
    }

    private static Route.Builder described(Route.Builder begun) {
        return begun.takes(Parameter.path("id", "the document's id"))
                .takes(IfMatch.HEADER)
                .refuses(404, "there is no such document")
                .refuses(412, "the document is not in the state of If-Match any more");
    }

    @Override
    public Route route() {
        return route;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        EmailAddress owner = exchange.user().email();
        DocumentId id = exchange.documentId();
        Revision seen = readDocument.head(owner, id).revision();
        return IfMatch.of(exchange, seen).guard(() -> act.on(owner, id, seen));
    }
}
