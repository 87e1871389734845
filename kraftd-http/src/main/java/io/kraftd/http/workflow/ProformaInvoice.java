package io.kraftd.http.workflow;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.Counted;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Route;
import io.kraftd.http.docs.Either;
import io.kraftd.http.orders.PaperLinks;
import io.kraftd.http.orders.Shown;
import io.kraftd.usecases.procurement.IssueProformas;
import io.kraftd.usecases.procurement.IssuedPaper;
import io.kraftd.usecases.procurement.IssuedPapers;
import io.kraftd.usecases.procurement.ReadOrders;
import io.kraftd.usecases.procurement.StepDone;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class ProformaInvoice implements Endpoint {
    private static final String TYPE = "proforma";

    /** {@code poId}: for this order; for all valid orders of the case unless said. */
    record Form(@Nullable String documentId, @Nullable OrderNumber poId) {
        static final Form EMPTY = new Form(null, null);
    }

    /** A proforma that is valid now; {@code ublLacks} names what stands in the way of UBL. */
    record Issued(
            OrderNumber invoiceId,
            OrderNumber invoiceNumber,
            OrderNumber poId,
            String supplier,
            SupplierId supplierId,
            BigDecimal total,
            Currency currency,
            PaperLinks.Documents documents,
            List<String> ublLacks) {}

    /** The first member of {@code proformaInvoices} that was asked for stands at the top, too. */
    record Body(
            @JsonUnwrapped StepHead head,
            OrderNumber invoiceId,
            OrderNumber invoiceNumber,
            String invoiceType,
            BigDecimal total,
            Currency currency,
            PaperLinks.Documents documents,
            List<String> ublLacks,
            List<Issued> proformaInvoices) {
        static Body of(StepDone<IssuedPapers> done, List<Issued> proformas, @Nullable OrderNumber asked) {
            Issued first = proformas.stream()
                    .filter(proforma -> proforma.poId().equals(asked))
                    .findFirst()
                    .orElseGet(() -> proformas.get(0));
            String message = Counted.of(proformas.size(), "proforma invoice is", "proforma invoices are") + " valid.";
            return new Body(
                    StepHead.of(done, message),
                    first.invoiceId(),
                    first.invoiceNumber(),
                    TYPE,
                    first.total(),
                    first.currency(),
                    first.documents(),
                    first.ublLacks(),
                    proformas);
        }
    }

    private static final Route ROUTE = StepRoute.of(
            "proforma-invoice", "issueProformas", "Draw up proforma invoices for orders", Form.class, Body.class);

    private final IssueProformas issueProformas;
    private final ReadOrders readOrders;
    private final PaperLinks links;
    private final StepRoom room;

    ProformaInvoice(IssueProformas issueProformas, ReadOrders readOrders, PaperLinks links, StepRoom room) {
        this.issueProformas = issueProformas;
        this.readOrders = readOrders;
        this.links = links;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Form form = exchange.optionalBody(Form.class).orElse(Form.EMPTY);
        EmailAddress owner = exchange.user().email();
        DocumentId inquiry = Either.documentId(exchange, form.documentId());
        return room.admit(exchange, inquiry, () -> {
            StepDone<IssuedPapers> done =
                    issueProformas.handle(new IssueProformas.Command(owner, inquiry, form.poId()));
            List<Issued> proformas = done.result().papers().stream()
                    .map(paper -> issued(owner, paper))
                    .toList();
            return StepHead.answer(done, Body.of(done, proformas, form.poId()));
        });
    }

    private Issued issued(EmailAddress owner, IssuedPaper paper) {
        List<String> lacks = links.ublLacks(owner, paper.number());
        return new Issued(
                paper.number(),
                paper.number(),
                readOrders.proforma(owner, paper.number()).whole().order().number(),
                paper.supplier(),
                paper.supplierId(),
                Shown.amount(paper.gross().amount(), paper.gross().currency()),
                paper.gross().currency(),
                links.documents(paper.number(), lacks),
                lacks);
    }
}
