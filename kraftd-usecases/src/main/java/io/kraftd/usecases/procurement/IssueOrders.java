package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.OrderDrafting;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderRefusedException;
import io.kraftd.domain.procurement.order.OrderRequest;
import io.kraftd.domain.procurement.order.OrderRule;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Money;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.RefusedInputException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The buyer commits: one purchase order for each awarded supplier, with the next numbers of the row. */
public final class IssueOrders {
    /**
     * What is ordered from whom. What is {@code null} is not said: then every awarded supplier gets an order, it is of
     * today, and delivery is when and where the inquiry wants it.
     *
     * @param buyerEndpoint electronic address of the buyer, {@code scheme:id}, for UBL
     * @param supplierEndpoint the same of the supplier; only with {@code supplier}
     */
    public record Command(
            EmailAddress owner,
            DocumentId inquiry,
            @Nullable SupplierId supplier,
            @Nullable LocalDate orderDate,
            @Nullable LocalDate deliveryDate,
            @Nullable String deliveryAddress,
            @Nullable String notes,
            @Nullable String buyerEndpoint,
            @Nullable String supplierEndpoint) {}

    private final Cases cases;
    private final OrderRequests requests;
    private final Numbering numbering;
    private final Clock clock;

    IssueOrders(Cases cases, OrderRequests requests, Numbering numbering, Clock clock) {
        this.cases = cases;
        this.requests = requests;
        this.numbering = numbering;
        this.clock = clock;
    }

    /**
     * Issues the orders, all or none. Orders of the same suppliers from before are cancelled; the very same command again
     * answers the orders it made and issues none. {@link NotFoundException},
     * {@link StepMissingException}, {@link RefusedInputException} for a supplier without an award,
     * {@link OrderRefusedException} with every rule that is broken, {@link StaleRevisionException}, and
     * {@link PortException} when no number can be had.
     */
    public StepDone<IssuedPapers> handle(Command command) {
        return cases.once(
                command.owner(), command.inquiry(), CaseStep.PO, command, IssuedPapers.class, at -> issue(at, command));
    }

    /**
     * The orders as they would be issued now; nothing is issued and their numbers are not given to anybody. Refuses what
     * {@link #handle} refuses.
     */
    public List<PurchaseOrder> drafts(Command command) {
        ProcurementCase head =
                cases.ready(command.owner(), command.inquiry(), CaseStep.PO).value();
        LocalDate orderDate = command.orderDate() == null ? LocalDate.now(clock) : command.orderDate();
        OrderNumber any = new OrderNumber(OrderNumber.Series.PO, orderDate.getYear(), 1);
        return awards(command, cases.required(head, CaseStep.PROPOSAL, Proposal.class)).stream()
                .map(award -> OrderDrafting.draft(requests.request(head, award, command, orderDate), any))
                .toList();
    }

    private StepDone<IssuedPapers> issue(Stored<ProcurementCase> at, IssueOrders.Command command) {
        LocalDate orderDate = command.orderDate() == null ? LocalDate.now(clock) : command.orderDate();
        Proposal proposal = cases.required(at.value(), CaseStep.PROPOSAL, Proposal.class);
        List<OrderRequest> wanted = awards(command, proposal).stream()
                .map(award -> requests.request(at.value(), award, command, orderDate))
                .toList();
        wanted.forEach(OrderRule::checkAll);
        List<String> keys = wanted.stream()
                .map(request -> PaperKeys.key(
                        at.value(),
                        CaseStep.PO,
                        request.quotation().supplierId().value()))
                .toList();
        return numbering.number(
                at, OrderNumber.Series.PO, orderDate.getYear(), keys, numbers -> issue(at, command, wanted, numbers));
    }

    private static List<Proposal.Award> awards(Command command, Proposal proposal) {
        List<Proposal.Award> awards = proposal.awards().stream()
                .filter(award ->
                        command.supplier() == null || award.supplierId().equals(command.supplier()))
                .toList();
        if (awards.isEmpty()) {
            throw RefusedInputException.of("supplier_id", "gets nothing in the proposal");
        }
        return awards;
    }

    private StepDone<IssuedPapers> issue(
            Stored<ProcurementCase> at, Command command, List<OrderRequest> wanted, List<OrderNumber> numbers) {
        List<IssuedPaper> issued = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            PurchaseOrder order = OrderDrafting.draft(wanted.get(i), numbers.get(i));
            issued.add(new IssuedPaper(
                    order.number(),
                    order.supplierId(),
                    order.supplier().name(),
                    new Money(order.totals().gross(), order.currency()),
                    cases.keep(command.owner(), order)));
        }
        IssuedPapers papers = new IssuedPapers(
                Stream.concat(kept(at.value(), wanted), issued.stream()).toList());
        return cases.finish(at, CaseStep.PO, command, papers);
    }

    // why: orders are issued supplier by supplier, too, and one supplier's order does not end another's.
    private Stream<IssuedPaper> kept(ProcurementCase head, List<OrderRequest> wanted) {
        List<SupplierId> anew =
                wanted.stream().map(request -> request.quotation().supplierId()).toList();
        return cases.current(head, CaseStep.PO, IssuedPapers.class).map(IssuedPapers::papers).orElse(List.of()).stream()
                .filter(paper -> !anew.contains(paper.supplierId()));
    }
}
