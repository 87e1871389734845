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
import io.kraftd.usecases.procurement.IssueOrders;
import io.kraftd.usecases.procurement.IssuedPaper;
import io.kraftd.usecases.procurement.IssuedPapers;
import io.kraftd.usecases.procurement.StepDone;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Order implements Endpoint {
    /** An order that is valid now; {@code ublLacks} names what stands in the way of UBL. */
    record Issued(
            OrderNumber poId,
            OrderNumber poNumber,
            String supplier,
            SupplierId supplierId,
            BigDecimal total,
            Currency currency,
            PaperLinks.Documents documents,
            List<String> ublLacks) {}

    /** The first member of {@code purchaseOrders} that was asked for stands at the top, too. */
    record Body(
            @JsonUnwrapped StepHead head,
            OrderNumber poId,
            OrderNumber poNumber,
            SupplierId supplierId,
            List<Issued> purchaseOrders) {
        static Body of(StepDone<IssuedPapers> done, List<Issued> orders, @Nullable SupplierId asked) {
            Issued first = orders.stream()
                    .filter(order -> order.supplierId().equals(asked))
                    .findFirst()
                    .orElseGet(() -> orders.get(0));
            String message = Counted.of(orders.size(), "purchase order is", "purchase orders are") + " valid.";
            return new Body(StepHead.of(done, message), first.poId(), first.poNumber(), first.supplierId(), orders);
        }
    }

    private static final Route ROUTE =
            StepRoute.of("po", "issueOrders", "Order from the awarded suppliers", OrderForm.class, Body.class);

    private final IssueOrders issueOrders;
    private final PaperLinks links;
    private final StepRoom room;

    Order(IssueOrders issueOrders, PaperLinks links, StepRoom room) {
        this.issueOrders = issueOrders;
        this.links = links;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        OrderForm form = exchange.optionalBody(OrderForm.class).orElse(OrderForm.EMPTY);
        EmailAddress owner = exchange.user().email();
        DocumentId inquiry = Either.documentId(exchange, form.documentId());
        IssueOrders.Command command = form.command(owner, inquiry);
        return room.admit(exchange, inquiry, () -> {
            StepDone<IssuedPapers> done = issueOrders.handle(command);
            List<Issued> orders = done.result().papers().stream()
                    .map(paper -> issued(owner, paper))
                    .toList();
            return StepHead.answer(done, Body.of(done, orders, command.supplier()));
        });
    }

    private Issued issued(EmailAddress owner, IssuedPaper paper) {
        List<String> lacks = links.ublLacks(owner, paper.number());
        return new Issued(
                paper.number(),
                paper.number(),
                paper.supplier(),
                paper.supplierId(),
                Shown.amount(paper.gross().amount(), paper.gross().currency()),
                paper.gross().currency(),
                links.documents(paper.number(), lacks),
                lacks);
    }
}
