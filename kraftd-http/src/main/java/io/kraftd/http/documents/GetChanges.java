package io.kraftd.http.documents;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.revision.RevisedLine;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.problem.Problems;
import io.kraftd.usecases.FindRelated;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A revision compared line by line with the state before it. */
final class GetChanges implements Endpoint {
    /** Totals are with tax, and null when unread. */
    record Body(
            DocumentId documentId,
            DocumentId since,
            @Nullable BigDecimal totalBefore,
            @Nullable BigDecimal totalAfter,
            List<RevisedLine> lines) {
        static Body of(FindRelated.Compared compared) {
            return new Body(
                    compared.document(),
                    compared.since(),
                    compared.revision().before(),
                    compared.revision().after(),
                    compared.revision().lines());
        }
    }

    private static final Route ROUTE = Route.of(
                    Method.GET,
                    "/documents/{id}/changes",
                    "getDocumentChanges",
                    "What a revision changed, line by line")
            .takes(Parameter.path("id", "the later document's id"))
            .takes(Parameter.query("since", "the earlier document's id; the latest earlier state unless said"))
            .answers(200, Body.class, "what became of each line")
            .refuses(404, "there is no such document, or no earlier state of it")
            .refuses(409, "one of them was not read yet")
            .refuses(503, "too much is going on")
            .build();

    private final FindRelated findRelated;
    private final Admission room;

    GetChanges(FindRelated findRelated, Admission room) {
        this.findRelated = findRelated;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Optional<DocumentId> since = exchange.query("since")
                .map(text -> Exchange.idOf(text)
                        .orElseThrow(() -> Problems.notFound().exception()));
        return Answer.ok(
                Body.of(room.admit(() -> findRelated.changes(exchange.user().email(), exchange.documentId(), since))));
    }
}
