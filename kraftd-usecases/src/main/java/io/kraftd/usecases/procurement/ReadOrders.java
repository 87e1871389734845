package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.order.ProformaInvoice;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.DocumentPublisher;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.ports.publishing.UnpublishableException;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import java.util.List;
import java.util.Optional;

/** An owner looks at an order or proforma, or takes it away as a file. */
public final class ReadOrders {
    /** The head and the whole of one paper. */
    public record Paper<T extends Record>(IssuedOrder head, T whole) {}

    private final OrderRepository orders;
    private final OrderIndex index;
    private final Cases cases;
    private final DocumentPublisher publisher;

    ReadOrders(OrderRepository orders, OrderIndex index, Cases cases, DocumentPublisher publisher) {
        this.orders = orders;
        this.index = index;
        this.cases = cases;
        this.publisher = publisher;
    }

    /** The order, cancelled or not; {@link NotFoundException} when the owner has none under this number. */
    public Paper<PurchaseOrder> order(EmailAddress owner, OrderNumber number) {
        IssuedOrder head = head(owner, number, Series.PO, "purchase order");
        return new Paper<>(head, cases.body(owner, head.body(), PurchaseOrder.class));
    }

    /** The owner's orders that are valid, the latest number first, at most so many of the latest. */
    public List<Paper<PurchaseOrder>> latest(EmailAddress owner, int most) {
        return orders.latest(owner, Series.PO, PageRequest.first(most)).items().stream()
                .filter(head -> !head.cancelled())
                .map(head -> new Paper<>(head, cases.body(owner, head.body(), PurchaseOrder.class)))
                .toList();
    }

    /** The proforma, cancelled or not; {@link NotFoundException} when the owner has none under this number. */
    public Paper<ProformaInvoice> proforma(EmailAddress owner, OrderNumber number) {
        IssuedOrder head = head(owner, number, Series.PI, "proforma invoice");
        return new Paper<>(head, cases.body(owner, head.body(), ProformaInvoice.class));
    }

    /** The order as {@code PDF}, {@code EXCEL} or {@code UBL}; {@link UnpublishableException} names what that lacks. */
    public Content orderFile(EmailAddress owner, OrderNumber number, OutputFormat format) {
        return publisher.order(order(owner, number).whole(), format);
    }

    /** The proforma as {@code PDF}, {@code EXCEL} or {@code UBL}; {@link UnpublishableException} names what that lacks. */
    public Content proformaFile(EmailAddress owner, OrderNumber number, OutputFormat format) {
        return publisher.proforma(proforma(owner, number).whole(), format);
    }

    /** What UBL still lacks, one phrase each; empty when the paper can be written so. */
    public List<String> lacksForUbl(EmailAddress owner, OrderNumber number) {
        try {
            if (number.series() == Series.PO) {
                orderFile(owner, number, OutputFormat.UBL);
            } else {
                proformaFile(owner, number, OutputFormat.UBL);
            }
            return List.of();
        } catch (UnpublishableException lacking) {
            return lacking.missing();
        }
    }

    private IssuedOrder head(EmailAddress owner, OrderNumber number, Series series, String what) {
        if (number.series() != series) {
            throw new NotFoundException(what);
        }
        return orders.find(owner, number)
                .or(() -> interrupted(owner, number))
                .orElseThrow(() -> new NotFoundException(what))
                .value();
    }

    /** An order that its case names and whose head was never made. */
    private Optional<Stored<IssuedOrder>> interrupted(EmailAddress owner, OrderNumber number) {
        return orders
                .counter(owner, number.series(), number.year())
                .map(Stored::value)
                .map(NumberCounter::open)
                .stream()
                .flatMap(List::stream)
                .filter(open -> open.number() == number.number())
                .flatMap(open -> cases.find(owner, open.inquiry()).stream())
                .filter(head -> index.names(head.value(), number))
                .peek(head -> index.follow(head.value(), number.series()))
                .findFirst()
                .flatMap(head -> orders.find(owner, number));
    }
}
