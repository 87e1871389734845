package io.kraftd.http.agent;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.problem.Problems;
import io.kraftd.usecases.assistant.Proposals;
import java.io.IOException;
import java.util.List;

final class ConfirmProposal implements Endpoint {
    /** What was carried out: numbers of the orders that were issued. */
    record Body(String proposalId, String status, DocumentId documentId, List<String> poNumbers) {
        static Body of(Proposals.Confirmed confirmed) {
            return new Body(confirmed.id().value(), "confirmed", confirmed.inquiry(), confirmed.orders());
        }
    }

    private static final Route ROUTE = Route.of(
                    Method.POST,
                    "/agent/proposals/{id}/confirm",
                    "confirmProposal",
                    "Have what the assistant proposed carried out, once")
            .takes(Parameter.path("id", "the proposal's id"))
            .answers(200, Body.class, "it was carried out, now or when it was confirmed before")
            .refuses(404, "there is no such proposal, or its day is over")
            .refuses(409, "the award was proposed anew since, or an earlier step is missing")
            .refuses(412, "somebody else confirms it now")
            .refuses(422, "the orders cannot be issued as they stand")
            .refuses(503, "too much is going on")
            .build();

    private final Proposals proposals;
    private final Admission room;

    ConfirmProposal(Proposals proposals, Admission room) {
        this.proposals = proposals;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        EmailAddress owner = exchange.user().email();
        OperationId id = id(exchange.path("id"));
        return Answer.ok(Body.of(room.admit(() -> proposals.confirm(owner, id))));
    }

    private static OperationId id(String text) {
        try {
            return new OperationId(text);
        } catch (IllegalArgumentException noId) {
            throw Problems.notFound().exception();
        }
    }
}
