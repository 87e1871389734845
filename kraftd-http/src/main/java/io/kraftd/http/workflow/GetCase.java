package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.CaseStatus;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.documents.ETags;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.procurement.ReadCase;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class GetCase implements Endpoint {
    /** The last result of a step; a stale one is kept and never used. */
    record Done(CaseStep step, int revision, boolean stale, Instant at) {}

    /** A step without a current result; it may be done now when it lacks nothing. */
    record Next(CaseStep step, List<CaseStep> lacks) {}

    /** One thing that happened; {@code previous} is the hash of the event before. */
    record Event(
            int sequence,
            CaseStep step,
            int revision,
            EmailAddress actor,
            Instant at,
            Sha256 input,
            Sha256 output,
            @Nullable Sha256 previous,
            Sha256 hash) {
        static Event of(CaseEvent event) {
            return new Event(
                    event.sequence(),
                    event.step(),
                    event.stepRevision(),
                    event.actor(),
                    event.at(),
                    event.input(),
                    event.output(),
                    event.previous(),
                    event.hash());
        }
    }

    record Body(
            DocumentId documentId,
            CaseStatus status,
            List<Done> steps,
            List<Next> nextSteps,
            List<Event> history,
            Instant createdAt,
            Instant updatedAt) {
        static Body of(ProcurementCase head, List<CaseEvent> history) {
            return new Body(
                    head.id(),
                    head.status(),
                    head.steps().entrySet().stream()
                            .map(each -> new Done(
                                    each.getKey(),
                                    each.getValue().revision(),
                                    each.getValue().stale(),
                                    each.getValue().at()))
                            .toList(),
                    Arrays.stream(CaseStep.values())
                            .filter(step -> head.current(step).isEmpty())
                            .map(step -> new Next(step, head.lacking(step)))
                            .toList(),
                    history.stream().map(Event::of).toList(),
                    head.createdAt(),
                    head.updatedAt());
        }
    }

    private static final Route ROUTE = Route.of(
                    Method.GET, "/workflow/{id}", "getCase", "Where a purchase stands and how it came there")
            .takes(Parameter.path("id", "the inquiry's id"))
            .tagged()
            .takes(Parameter.header("If-None-Match", "the ETag of the state the client has"))
            .answers(200, Body.class, "steps, history, and what may be done next")
            .answersNothing(304, "nothing has changed")
            .refuses(404, "there is no such case")
            .build();

    private final ReadCase readCase;

    GetCase(ReadCase readCase) {
        this.readCase = readCase;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) {
        Stored<ProcurementCase> head = readCase.head(exchange.user().email(), exchange.documentId());
        String etag = ETags.of(head.revision());
        Answer answer = ETags.known(exchange, etag)
                ? Answer.notModified()
                : Answer.ok(Body.of(head.value(), readCase.history(head.value())));
        return answer.with("ETag", etag);
    }
}
