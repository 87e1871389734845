package io.kraftd.http.corrections;

import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.documents.DocumentBody;
import io.kraftd.http.documents.IfMatch;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.problem.Problems;
import io.kraftd.ports.storage.Revision;
import io.kraftd.usecases.CorrectDocument;
import io.kraftd.usecases.ReadDocument;
import java.io.IOException;
import java.util.regex.Pattern;

final class UndoCorrection implements Endpoint {
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,8}");

    private static final Route ROUTE = Route.of(
                    Method.DELETE, "/documents/{id}/corrections/{n}", "undoCorrection", "Take a correction back")
            .takes(Parameter.path("id", "the document's id"))
            .takes(Parameter.path("n", "the correction's number"))
            .tagged()
            .takes(IfMatch.HEADER)
            .answers(200, DocumentBody.class, "the document without the correction, which stays in the history")
            .refuses(404, "there is no such document or correction")
            .refuses(409, "the document is in work or archived, or was changed meanwhile")
            .refuses(412, "the document is not in the state of If-Match any more")
            .refuses(503, "too much is going on")
            .build();

    private final ReadDocument readDocument;
    private final CorrectDocument correctDocument;
    private final Corrected answers;
    private final Admission room;

    UndoCorrection(ReadDocument readDocument, CorrectDocument correctDocument, Corrected answers, Admission room) {
        this.readDocument = readDocument;
        this.correctDocument = correctDocument;
        this.answers = answers;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        String number = exchange.path("n");
        if (!NUMBER.matcher(number).matches()) {
            throw Problems.notFound().exception();
        }
        Revision seen = readDocument
                .head(exchange.user().email(), exchange.documentId())
                .revision();
        IfMatch match = IfMatch.of(exchange, seen);
        CorrectDocument.Undo undo = new CorrectDocument.Undo(
                exchange.user().email(), exchange.documentId(), seen, Integer.parseInt(number));
        return answers.answer(match.guard(() -> room.admit(() -> correctDocument.undo(undo))));
    }
}
