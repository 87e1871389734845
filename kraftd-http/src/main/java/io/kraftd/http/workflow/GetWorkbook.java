package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Admission;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.usecases.procurement.ReviseComparison;
import java.io.IOException;

final class GetWorkbook implements Endpoint {
    private static final String TYPE = OutputFormat.EXCEL.mediaType();
    private static final Route ROUTE = Route.of(
                    Method.GET,
                    "/workflow/{id}/comparison.xlsx",
                    "getComparisonWorkbook",
                    "The comparison as a workbook with live formulas")
            .takes(Parameter.path("id", "the inquiry's id"))
            .answersFile(TYPE, "the workbook")
            .refuses(404, "there is no such case")
            .refuses(409, "nothing is compared yet; missing_steps names what is missing")
            .refuses(503, "too much is going on")
            .build();

    private final ReviseComparison reviseComparison;
    private final Admission room;

    GetWorkbook(ReviseComparison reviseComparison, Admission room) {
        this.reviseComparison = reviseComparison;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        EmailAddress owner = exchange.user().email();
        DocumentId inquiry = exchange.documentId();
        Content workbook = room.admit(() -> reviseComparison.workbook(owner, inquiry));
        return Answer.download(workbook, TYPE, "comparison.xlsx");
    }
}
