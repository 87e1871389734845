package io.kraftd.http.orders;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Route;
import io.kraftd.http.guard.Admission;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.usecases.procurement.ReadOrders;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

final class GetOrder implements Endpoint {
    /** A cancelled order keeps its number and is not valid any more. */
    record Body(
            @JsonUnwrapped OrderBody order,
            boolean cancelled,
            Instant issuedAt,
            PaperLinks.Documents documents,
            List<String> ublLacks) {}

    private static final Route ROUTE =
            PaperFormat.route(PaperLinks.ORDERS, "getPurchaseOrder", "A purchase order", Body.class);

    private final ReadOrders readOrders;
    private final PaperLinks links;
    private final Admission room;

    GetOrder(ReadOrders readOrders, PaperLinks links, Admission room) {
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
        EmailAddress owner = exchange.user().email();
        OrderNumber number = PaperFormat.number(exchange);
        Optional<OutputFormat> format = PaperFormat.of(exchange);
        return room.admit(() -> format.isPresent()
                ? PaperFormat.file(readOrders.orderFile(owner, number, format.get()), number, format.get())
                : Answer.ok(body(owner, number)));
    }

    private Body body(EmailAddress owner, OrderNumber number) {
        ReadOrders.Paper<PurchaseOrder> paper = readOrders.order(owner, number);
        List<String> lacks = links.ublLacks(owner, number);
        return new Body(
                OrderBody.of(paper.whole()),
                paper.head().cancelled(),
                paper.head().issuedAt(),
                links.documents(number, lacks),
                lacks);
    }
}
