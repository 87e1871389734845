package io.kraftd.http.corrections;

import io.kraftd.domain.extracted.CommercialTerms;
import io.kraftd.domain.extracted.Dates;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.extracted.Metadata;
import io.kraftd.domain.extracted.Parties;
import io.kraftd.domain.extracted.ProjectContext;
import io.kraftd.domain.extracted.Totals;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.documents.DocumentBody;
import io.kraftd.http.documents.IfMatch;
import io.kraftd.http.guard.Admission;
import io.kraftd.usecases.CorrectDocument;
import io.kraftd.usecases.ReadDocument;
import io.kraftd.usecases.failure.NotReadException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was read is put right by a merge patch (RFC 7396) of the document as it is answered. */
final class PatchDocument implements Endpoint {
    /** The members that can be patched, each as the document has it. */
    record Form(
            @Nullable Metadata metadata,
            @Nullable Parties parties,
            @Nullable ProjectContext projectContext,
            @Nullable Dates dates,
            @Nullable CommercialTerms commercialTerms,
            @Nullable List<LineItem> lineItems,
            @Nullable Totals totals,
            @Nullable Fields fields) {}

    private static final Route ROUTE = Route.of(
                    Method.PATCH, "/documents/{id}", "correctDocument", "Put right what was read")
            .takes(Parameter.path("id", "the document's id"))
            .tagged()
            .takes(IfMatch.HEADER)
            .readsFile(Exchange.MERGE_PATCH, Form.class)
            .answers(200, DocumentBody.class, "the document as corrected")
            .refuses(404, "there is no such document")
            .refuses(409, "the document was not read yet, is in work or archived, or was changed meanwhile")
            .refuses(412, "the document is not in the state of If-Match any more")
            .refuses(422, "a value cannot be corrected, or cannot stand there")
            .refuses(503, "too much is going on")
            .build();

    private final ReadDocument readDocument;
    private final CorrectDocument correctDocument;
    private final PatchReader reader;
    private final Corrected answers;
    private final Admission room;

    PatchDocument(
            ReadDocument readDocument,
            CorrectDocument correctDocument,
            PatchReader reader,
            Corrected answers,
            Admission room) {
        this.readDocument = readDocument;
        this.correctDocument = correctDocument;
        this.reader = reader;
        this.answers = answers;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        ReadDocument.Result seen = readDocument.whole(exchange.user().email(), exchange.documentId());
        IfMatch match = IfMatch.of(exchange, seen.document().revision());
        ExtractedDocument document = seen.extracted()
                .orElseThrow(() -> new NotReadException(seen.document().value().status()));
        Map<FieldPath, Optional<FieldValue>> edits = reader.edits(document, exchange.patch());
        CorrectDocument.Command command = new CorrectDocument.Command(
                exchange.user().email(), exchange.documentId(), seen.document().revision(), edits);
        return answers.answer(match.guard(() -> room.admit(() -> correctDocument.handle(command))));
    }
}
