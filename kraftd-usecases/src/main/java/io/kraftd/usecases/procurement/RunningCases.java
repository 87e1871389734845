package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseStatus;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.StepStore;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.ProcurementRepository;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cases that have not come to an order yet. */
public final class RunningCases {
    private final ProcurementRepository procurements;
    private final Cases cases;

    /** Reads heads from one port and what they name from the other. */
    public RunningCases(ProcurementRepository procurements, StepStore steps, Clock clock) {
        this.procurements = procurements;
        this.cases = new Cases(procurements, steps, clock);
    }

    /** The owner's documents that a running case rests on: its inquiry, and the quotations that were levelled last. */
    public Set<DocumentId> documents(EmailAddress owner) {
        return Page.all(page -> procurements.list(owner, page))
                .filter(head -> head.status() != CaseStatus.PO_GENERATED)
                .flatMap(head -> Stream.concat(Stream.of(head.id()), quotations(head)))
                .collect(Collectors.toSet());
    }

    private Stream<DocumentId> quotations(ProcurementCase head) {
        return cases.last(head, CaseStep.NORMALIZE_QUOTES, Levelling.class).stream()
                .flatMap(levelling -> levelling.offers().stream())
                .map(Levelling.Offer::source)
                .filter(Objects::nonNull)
                .map(Source::document);
    }
}
