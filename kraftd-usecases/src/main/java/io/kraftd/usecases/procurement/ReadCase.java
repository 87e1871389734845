package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.estimate.EstimationSheet;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.CaseStatus;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** An owner looks at where a case stands and how it came there. */
public final class ReadCase {
    /** Where a purchase stands, if there is one, and the steps that may be done now. */
    public record Standing(Optional<CaseStatus> status, List<CaseStep> next) {
        public Standing {
            next = List.copyOf(next);
        }
    }

    private final ProcurementRepository heads;
    private final Cases cases;

    ReadCase(ProcurementRepository heads, Cases cases) {
        this.heads = heads;
        this.cases = cases;
    }

    /** The case; {@link NotFoundException} when the owner has none for this inquiry. */
    public Stored<ProcurementCase> head(EmailAddress owner, DocumentId inquiry) {
        return cases.get(owner, inquiry);
    }

    /** Where the purchase stands that begins with this document; only what may be done next before it has begun. */
    public Standing standing(Document inquiry) {
        return cases.find(inquiry.owner(), inquiry.id())
                .map(Stored::value)
                .map(head -> new Standing(Optional.of(head.status()), head.next()))
                .orElseGet(() -> new Standing(
                        Optional.empty(), ReviewInquiry.mayOpenWith(inquiry) ? List.of(CaseStep.INQUIRY) : List.of()));
    }

    /** The owner's cases, newest first, at most so many. */
    public List<ProcurementCase> newest(EmailAddress owner, int most) {
        return heads.list(owner, PageRequest.first(most)).items();
    }

    /** The case with the current results of its steps; {@link NotFoundException} when the owner has none for this inquiry. */
    public CaseFile file(EmailAddress owner, DocumentId inquiry) {
        ProcurementCase head = cases.get(owner, inquiry).value();
        return new CaseFile(
                head,
                cases.current(head, CaseStep.INQUIRY, InquiryReview.class),
                cases.current(head, CaseStep.ESTIMATION, EstimationSheet.class),
                cases.current(head, CaseStep.NORMALIZE_QUOTES, Levelling.class),
                cases.current(head, CaseStep.COMPARISON, BidComparison.class),
                cases.current(head, CaseStep.PROPOSAL, Proposal.class),
                cases.current(head, CaseStep.PO, IssuedPapers.class),
                cases.current(head, CaseStep.PROFORMA_INVOICE, IssuedPapers.class));
    }

    /**
     * Everything that happened to the case, oldest first. A permanent {@link PortException} when an event is missing or was
     * changed.
     */
    public List<CaseEvent> history(ProcurementCase head) {
        Deque<CaseEvent> events = new ArrayDeque<>();
        Sha256 next = head.lastEvent();
        while (next != null) {
            CaseEvent event = event(head, next);
            events.addFirst(event);
            next = event.previous();
        }
        return List.copyOf(events);
    }

    private CaseEvent event(ProcurementCase head, Sha256 hash) {
        return heads.findEvent(head.owner(), head.id(), hash)
                .filter(event -> event.hash().equals(hash))
                .orElseThrow(() -> PortException.permanent("The history of a case is damaged", null));
    }
}
