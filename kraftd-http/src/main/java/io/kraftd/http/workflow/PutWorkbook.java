package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.body.Upload;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.documents.IfMatch;
import io.kraftd.http.guard.Rooms;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.usecases.procurement.BidComparison;
import io.kraftd.usecases.procurement.ReadCase;
import io.kraftd.usecases.procurement.ReviseComparison;
import io.kraftd.usecases.procurement.StepDone;
import java.io.IOException;

final class PutWorkbook implements Endpoint {
    private static final String TYPE = OutputFormat.EXCEL.mediaType();

    /** The body is the workbook itself. */
    record Form(Content file) {}

    private static final Route ROUTE = Route.of(
                    Method.PUT,
                    "/workflow/{id}/comparison.xlsx",
                    "reviseComparison",
                    "Hand in the workbook with other stand-in prices and exchange rates")
            .takes(Parameter.path("id", "the inquiry's id"))
            .readsFile(TYPE, Form.class)
            .takes(IfMatch.HEADER)
            .tagged()
            .answers(200, ComparisonBody.class, "levelled and compared anew")
            .refuses(404, "there is no such case")
            .refuses(409, "nothing is compared yet, or the case changed meanwhile")
            .refuses(412, "the case is not in the state of If-Match any more")
            .refuses(413, "the file is too large")
            .refuses(415, "the file is of a kind that is not read")
            .refuses(422, "the workbook belongs to another comparison, or holds what no figure can be")
            .refuses(503, "too much is going on")
            .build();

    private final ReviseComparison reviseComparison;
    private final StepRoom room;
    private final Rooms rooms;

    PutWorkbook(ReviseComparison reviseComparison, ReadCase readCase, Rooms rooms) {
        this.reviseComparison = reviseComparison;
        this.room = new StepRoom(rooms.extracting(), readCase);
        this.rooms = rooms;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        EmailAddress owner = exchange.user().email();
        DocumentId inquiry = exchange.documentId();
        StepDone<BidComparison> done = rooms.receiving().admit(() -> revised(exchange, owner, inquiry));
        return StepHead.answer(done, ComparisonBody.of(done));
    }

    private StepDone<BidComparison> revised(Exchange exchange, EmailAddress owner, DocumentId inquiry)
            throws IOException {
        try (Upload upload = exchange.file(TYPE)) {
            Content workbook = Content.ofFile(upload.file());
            return room.admit(exchange, inquiry, () -> reviseComparison.revise(owner, inquiry, workbook));
        }
    }
}
