package io.kraftd.http.documents;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.EncodedJson;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.documents.KeptBodies.State;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.ReadDocument;
import java.io.IOException;
import java.util.Optional;

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
    private final ObjectMapper mapper;
    private final KeptBodies bodies;

    GetDocument(ReadDocument readDocument, DocumentViews views, ObjectMapper mapper, KeptBodies bodies) {
        this.readDocument = readDocument;
        this.views = views;
        this.mapper = mapper;
        this.bodies = bodies;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        EmailAddress owner = exchange.user().email();
        Stored<Document> head = readDocument.head(owner, exchange.documentId());
        String etag = ETags.of(head.revision());
        if (ETags.known(exchange, etag)) {
            return Answer.notModified().with("ETag", etag);
        }
        State state = state(owner, head);
        Optional<EncodedJson> kept = bodies.find(state);
        return kept.isPresent() ? Answer.ok(kept.get()).with("ETag", etag) : whole(owner, state.document());
    }

    // why: the head is read once more with its result, so that both and the tag are of one state.
    private Answer whole(EmailAddress owner, DocumentId id) throws IOException {
        long forgettings = bodies.forgettings();
        ReadDocument.Result whole = readDocument.whole(owner, id);
        State state = state(owner, whole.document());
        DocumentBody body = DocumentBody.of(whole.document().value(), whole.extracted(), state.related());
        EncodedJson made = new EncodedJson(mapper.writeValueAsBytes(body));
        bodies.keep(state, made, forgettings);
        return Answer.ok(made).with("ETag", ETags.of(state.revision()));
    }

    private State state(EmailAddress owner, Stored<Document> head) {
        return new State(owner, head.value().id(), head.revision(), views.related(head.value()));
    }
}
