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
import io.kraftd.usecases.procurement.CollectEvidence;
import java.io.IOException;

final class GetEvidence implements Endpoint {
    private static final String TYPE = "application/zip";
    private static final Route ROUTE = Route.of(
                    Method.GET, "/workflow/{id}/evidence.zip", "getEvidence", "Everything the award rests on")
            .takes(Parameter.path("id", "the inquiry's id"))
            .answersFile(TYPE, "the archive, from which the award can be done again")
            .refuses(404, "there is no such case")
            .refuses(409, "no award is proposed yet; missing_steps names what is missing")
            .refuses(422, "the contents are too large for one archive")
            .refuses(503, "too much is going on")
            .build();

    private final CollectEvidence collectEvidence;
    private final Admission room;

    GetEvidence(CollectEvidence collectEvidence, Admission room) {
        this.collectEvidence = collectEvidence;
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
        Content archive = room.admit(() -> collectEvidence.archive(owner, inquiry));
        return Answer.download(archive, TYPE, "evidence.zip");
    }
}
