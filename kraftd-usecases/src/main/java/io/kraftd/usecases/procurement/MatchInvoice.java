package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.invoicematch.Invoice;
import io.kraftd.domain.procurement.invoicematch.InvoiceMatching;
import io.kraftd.domain.procurement.invoicematch.MatchTolerance;
import io.kraftd.domain.procurement.invoicematch.ThreeWayMatch;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.quote.NoSupplierException;
import io.kraftd.domain.procurement.quote.SupplierQuotation;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.RefusedInputException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** An invoice is held against its order and the quotation that was accepted, before anybody pays it. */
public final class MatchInvoice {
    /**
     * Which invoice, and what it is for.
     *
     * @param earlier other invoices for the same order, whose quantities are used up
     */
    public record Command(
            EmailAddress owner,
            DocumentId invoice,
            OrderNumber order,
            List<DocumentId> earlier,
            MatchTolerance tolerance) {
        public Command {
            earlier = List.copyOf(earlier);
            Objects.requireNonNull(tolerance, "tolerance");
        }
    }

    private final Readings readings;
    private final ReadOrders readOrders;
    private final Cases cases;

    MatchInvoice(Readings readings, ReadOrders readOrders, Cases cases) {
        this.readings = readings;
        this.readOrders = readOrders;
        this.cases = cases;
    }

    /**
     * Matches; nothing is kept. Documents that were never read are read first. {@link NotFoundException} for the invoice or
     * the order, {@link NoSupplierException}, and {@link RefusedInputException} for a cancelled order.
     */
    public ThreeWayMatch handle(Command command) {
        ReadOrders.Paper<PurchaseOrder> order = readOrders.order(command.owner(), command.order());
        if (order.head().cancelled()) {
            throw RefusedInputException.of("po_id", "is a cancelled order");
        }
        List<Invoice> earlier = command.earlier().stream()
                .distinct()
                .map(id -> invoice(command.owner(), id))
                .toList();
        return InvoiceMatching.match(
                order.whole(),
                quotation(command.owner(), order.whole()).orElse(null),
                invoice(command.owner(), command.invoice()),
                earlier,
                command.tolerance());
    }

    private Invoice invoice(EmailAddress owner, DocumentId id) {
        return Invoice.of(readings.of(owner, id).extracted(), id);
    }

    private Optional<SupplierQuotation> quotation(EmailAddress owner, PurchaseOrder order) {
        return cases
                .find(owner, order.inquiry())
                .flatMap(head -> cases.last(head.value(), CaseStep.NORMALIZE_QUOTES, Levelling.class))
                .stream()
                .flatMap(levelling -> levelling.bids().stream())
                .map(LevelledBid::quotation)
                .filter(quotation -> quotation.supplierId().equals(order.supplierId()))
                .findFirst();
    }
}
