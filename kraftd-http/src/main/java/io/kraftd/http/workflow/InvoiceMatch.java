package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.invoicematch.MatchTolerance;
import io.kraftd.domain.procurement.invoicematch.ThreeWayMatch;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Method;
import io.kraftd.http.contract.Parameter;
import io.kraftd.http.contract.Route;
import io.kraftd.http.docs.Either;
import io.kraftd.http.guard.Admission;
import io.kraftd.http.problem.Problem;
import io.kraftd.http.problem.Problems;
import io.kraftd.usecases.procurement.MatchInvoice;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class InvoiceMatch implements Endpoint {
    /** Percentages above which a difference counts, and the amount below which none does. */
    record Tolerance(
            @Nullable BigDecimal pricePercent,
            @Nullable BigDecimal quantityPercent,
            @Nullable BigDecimal amount) {}

    /**
     * An invoice and the order it is for.
     *
     * @param earlierInvoiceIds other invoices for the same order
     */
    record Form(
            @Nullable String documentId,
            @Nullable String poId,
            @Nullable List<String> earlierInvoiceIds,
            @Nullable Tolerance tolerance) {
        static final Form EMPTY = new Form(null, null, null, null);
    }

    private static final Route ROUTE = Route.of(
                    Method.POST, "/workflow/invoice-match", "matchInvoice", "Hold an invoice against its order")
            .takes(Parameter.query("document_id", "the invoice, here or in the body"))
            .mayRead(Form.class)
            .answers(200, InvoiceMatchBody.class, "whether the invoice may be paid, line by line")
            .refuses(400, "the body is malformed, or the query and the body differ")
            .refuses(404, "there is no such invoice or order")
            .refuses(409, "the invoice is being read already")
            .refuses(413, "the body, or a file that has to be read first, is too large")
            .refuses(415, "the body is no JSON, or a file that has to be read first is of a kind that is not read")
            .refuses(422, "a value cannot be accepted, or the order is cancelled")
            .refuses(503, "too much is going on")
            .build();

    private final MatchInvoice matchInvoice;
    private final Admission room;

    InvoiceMatch(MatchInvoice matchInvoice, Admission room) {
        this.matchInvoice = matchInvoice;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Form form = exchange.optionalBody(Form.class).orElse(Form.EMPTY);
        Checks checks = new Checks();
        MatchTolerance tolerance = tolerance(form.tolerance(), checks);
        List<String> earlier = checks.list("earlier_invoice_ids", form.earlierInvoiceIds(), Bounds.SUPPLIERS);
        checks.done();
        DocumentId invoice = Either.documentId(exchange, form.documentId());
        MatchInvoice.Command command = new MatchInvoice.Command(
                exchange.user().email(),
                invoice,
                order(form.poId()),
                earlier.stream().map(InvoiceMatch::document).toList(),
                tolerance);
        ThreeWayMatch match = room.admit(() -> matchInvoice.handle(command));
        return Answer.ok(InvoiceMatchBody.of(invoice, command.order(), match));
    }

    private static MatchTolerance tolerance(@Nullable Tolerance given, Checks checks) {
        MatchTolerance usual = MatchTolerance.USUAL;
        if (given == null) {
            return usual;
        }
        checks.percent("tolerance.price_percent", given.pricePercent());
        checks.percent("tolerance.quantity_percent", given.quantityPercent());
        checks.amount("tolerance.amount", given.amount());
        checks.done();
        return new MatchTolerance(
                Optional.ofNullable(given.pricePercent()).orElse(usual.pricePercent()),
                Optional.ofNullable(given.quantityPercent()).orElse(usual.quantityPercent()),
                Optional.ofNullable(given.amount()).orElse(usual.amount()));
    }

    private static OrderNumber order(@Nullable String id) {
        if (id == null) {
            throw Problem.refused("po_id", "is required").exception();
        }
        try {
            return OrderNumber.parse(id);
        } catch (IllegalArgumentException noNumber) {
            throw Problems.notFound().exception();
        }
    }

    private static DocumentId document(String id) {
        return Exchange.idOf(id).orElseThrow(() -> Problems.notFound().exception());
    }
}
