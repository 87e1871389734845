package io.kraftd.usecases.assistant;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.operation.OperationState;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.StepRecord;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.assistant.tools.Proposed;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.procurement.IssueOrders;
import io.kraftd.usecases.procurement.IssuedPaper;
import io.kraftd.usecases.procurement.ReadCase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the assistant proposed waits here for a day, until its owner confirms it, once. Safe for use by many threads. */
public final class Proposals {
    /** What came of a confirmation: numbers of the orders that were issued. */
    public record Confirmed(OperationId id, DocumentId inquiry, List<String> orders) {
        public Confirmed {
            orders = List.copyOf(orders);
        }
    }

    private static final Duration KEPT = Duration.ofHours(24);
    private static final String SUBJECT = "purchase_orders";
    private static final String CASE = "case";
    private static final String REVISION = "revision";
    private static final String SUPPLIER = "supplier";

    private final OperationRepository operations;
    private final IssueOrders issueOrders;
    private final ReadCase readCase;
    private final IdSource ids;
    private final Clock clock;

    Proposals(OperationRepository operations, IssueOrders issueOrders, ReadCase readCase, IdSource ids, Clock clock) {
        this.operations = operations;
        this.issueOrders = issueOrders;
        this.readCase = readCase;
        this.ids = ids;
        this.clock = clock;
    }

    /** Keeps a proposal; gives the id that confirms it. */
    OperationId keep(EmailAddress owner, Proposed proposed) {
        OperationId id = new OperationId(ids.newDocumentId().value());
        Instant now = clock.instant();
        Map<String, String> details = new TreeMap<>();
        details.put(CASE, proposed.caseId().value());
        details.put(REVISION, Integer.toString(proposed.revision()));
        if (proposed.supplier() != null) {
            details.put(SUPPLIER, proposed.supplier().value());
        }
        operations.create(Operation.opened(id, owner, Operation.Kind.PROPOSAL, SUBJECT, now, now.plus(KEPT))
                .with(details));
        return id;
    }

    /**
     * Carries a proposal out; confirmed again it answers what came of it the first time. {@link NotFoundException} when the
     * owner has no such proposal, or its day is over; {@link ProposalOutdatedException} when the award it follows was made
     * anew since; {@link StaleRevisionException} while somebody else confirms it; and everything that
     * {@link IssueOrders#handle} refuses, after which it may be confirmed again.
     */
    public Confirmed confirm(EmailAddress owner, OperationId id) {
        Stored<Operation> found = operations
                .find(owner, id)
                .filter(stored -> stored.value().kind() == Operation.Kind.PROPOSAL)
                .orElseThrow(() -> new NotFoundException("proposal"));
        Operation proposal = found.value();
        if (proposal.state() == OperationState.DONE) {
            return confirmed(proposal, proposal.content().orElse(""));
        }
        if (proposal.state() != OperationState.OPEN) {
            throw new StaleRevisionException("proposal");
        }
        IssueOrders.Command command = command(proposal);
        requireSameAward(proposal, command);
        Stored<Operation> claimed =
                operations.save(proposal.in(OperationState.RUNNING, clock.instant()), found.revision());
        String numbers = carriedOut(claimed, command);
        Operation done =
                claimed.value().in(OperationState.DONE, clock.instant()).withContent(numbers);
        operations.save(done, claimed.revision());
        return confirmed(done, numbers);
    }

    private String carriedOut(Stored<Operation> claimed, IssueOrders.Command command) {
        try {
            List<IssuedPaper> papers = issueOrders.handle(command).result().papers();
            return String.join(
                    "\n",
                    papers.stream()
                            .filter(paper -> command.supplier() == null
                                    || paper.supplierId().equals(command.supplier()))
                            .map(paper -> paper.number().toString())
                            .toList());
        } catch (RuntimeException refused) {
            operations.save(claimed.value().in(OperationState.OPEN, clock.instant()), claimed.revision());
            throw refused;
        }
    }

    private static IssueOrders.Command command(Operation proposal) {
        SupplierId supplier = Optional.ofNullable(proposal.details().get(SUPPLIER))
                .map(SupplierId::new)
                .orElse(null);
        return new IssueOrders.Command(
                proposal.owner(), inquiry(proposal), supplier, null, null, null, null, null, null);
    }

    private static DocumentId inquiry(Operation proposal) {
        return new DocumentId(proposal.details().getOrDefault(CASE, ""));
    }

    private void requireSameAward(Operation proposal, IssueOrders.Command command) {
        String revision = readCase.head(command.owner(), command.inquiry())
                .value()
                .current(CaseStep.PROPOSAL)
                .map(StepRecord::revision)
                .map(String::valueOf)
                .orElse("");
        if (!revision.equals(proposal.details().get(REVISION))) {
            throw new ProposalOutdatedException();
        }
    }

    private static Confirmed confirmed(Operation proposal, String numbers) {
        return new Confirmed(
                proposal.id(),
                inquiry(proposal),
                Arrays.stream(numbers.split("\n"))
                        .filter(each -> !each.isEmpty())
                        .toList());
    }
}
