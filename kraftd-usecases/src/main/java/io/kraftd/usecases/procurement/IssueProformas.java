package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.ProformaInvoice;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.shared.EmailAddress;
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

/** A proforma invoice is drawn up for orders of a case. */
public final class IssueProformas {
    /** For which order; {@code null} means all valid orders of the case. */
    public record Command(
            EmailAddress owner,
            DocumentId inquiry,
            @Nullable OrderNumber order) {}

    private final Cases cases;
    private final Numbering numbering;
    private final Clock clock;

    IssueProformas(Cases cases, Numbering numbering, Clock clock) {
        this.cases = cases;
        this.numbering = numbering;
        this.clock = clock;
    }

    /**
     * Issues the proformas, all or none. Proformas for the same orders from before are cancelled; the very same command again
     * answers the proformas it made and issues none. {@link NotFoundException},
     * {@link StepMissingException}, {@link RefusedInputException} for an order the case does not have,
     * {@link StaleRevisionException}, and {@link PortException} when no number can be had.
     */
    public StepDone<IssuedPapers> handle(Command command) {
        return cases.once(
                command.owner(),
                command.inquiry(),
                CaseStep.PROFORMA_INVOICE,
                command,
                IssuedPapers.class,
                at -> issue(at, command));
    }

    private StepDone<IssuedPapers> issue(Stored<ProcurementCase> at, Command command) {
        LocalDate today = LocalDate.now(clock);
        List<IssuedPaper> orders = orders(command, at.value());
        List<String> keys = orders.stream()
                .map(order -> PaperKeys.key(
                        at.value(), CaseStep.PROFORMA_INVOICE, order.number().toString()))
                .toList();
        return numbering.number(
                at,
                OrderNumber.Series.PI,
                today.getYear(),
                keys,
                numbers -> issue(at, command, today, orders, numbers));
    }

    private List<IssuedPaper> orders(Command command, ProcurementCase head) {
        List<IssuedPaper> orders = cases.required(head, CaseStep.PO, IssuedPapers.class).papers().stream()
                .filter(paper -> command.order() == null || paper.number().equals(command.order()))
                .toList();
        if (orders.isEmpty()) {
            throw RefusedInputException.of("po_id", "is no valid order of this case");
        }
        return orders;
    }

    private StepDone<IssuedPapers> issue(
            Stored<ProcurementCase> at,
            Command command,
            LocalDate today,
            List<IssuedPaper> orders,
            List<OrderNumber> numbers) {
        List<IssuedPaper> issued = new ArrayList<>();
        for (int i = 0; i < orders.size(); i++) {
            IssuedPaper order = orders.get(i);
            PurchaseOrder whole = cases.body(command.owner(), order.body(), PurchaseOrder.class);
            ProformaInvoice proforma = new ProformaInvoice(numbers.get(i), today, whole);
            issued.add(new IssuedPaper(
                    proforma.number(),
                    order.supplierId(),
                    order.supplier(),
                    order.gross(),
                    cases.keep(command.owner(), proforma)));
        }
        IssuedPapers papers = new IssuedPapers(
                Stream.concat(kept(at.value(), orders), issued.stream()).toList());
        return cases.finish(at, CaseStep.PROFORMA_INVOICE, command, papers);
    }

    private Stream<IssuedPaper> kept(ProcurementCase head, List<IssuedPaper> orders) {
        List<OrderNumber> anew = orders.stream().map(IssuedPaper::number).toList();
        return cases
                .current(head, CaseStep.PROFORMA_INVOICE, IssuedPapers.class)
                .map(IssuedPapers::papers)
                .orElse(List.of())
                .stream()
                .filter(paper -> !anew.contains(cases.body(head.owner(), paper.body(), ProformaInvoice.class)
                        .order()
                        .number()));
    }
}
