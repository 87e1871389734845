package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.estimate.EstimatedLine;
import io.kraftd.domain.procurement.estimate.GivenRate;
import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.matching.LineMatcher;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.OrderLine;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Money;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.PageRequest;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;

/** What an owner paid before, found in the latest orders by what their lines say. */
final class PriceHistory {
    /** Enough to remember a year of a busy buyer; more would cost more than it tells. */
    private static final int ORDERS = 100;

    private static final double SURE = 0.9;

    private final OrderRepository orders;
    private final Cases cases;

    PriceHistory(OrderRepository orders, Cases cases) {
        this.orders = orders;
        this.cases = cases;
    }

    /** Rates for lines that were bought before in the same currency and unit, the latest first. */
    List<GivenRate> rates(EmailAddress owner, ScopeBaseline scope, Currency currency) {
        List<GivenRate> rates = new ArrayList<>();
        orders.latest(owner, OrderNumber.Series.PO, PageRequest.first(ORDERS)).items().stream()
                .filter(order -> !order.cancelled())
                .filter(order -> order.gross().currency().equals(currency))
                .forEach(order -> rates.addAll(paid(order, scope)));
        return rates;
    }

    private List<GivenRate> paid(IssuedOrder issued, ScopeBaseline scope) {
        PurchaseOrder order = cases.body(issued.owner(), issued.body(), PurchaseOrder.class);
        List<QuotationLine> lines =
                order.lines().stream().map(PriceHistory::asOffer).toList();
        return LineMatcher.match(scope.lines(), lines, List.of()).matches().stream()
                .filter(match -> match.score() >= SURE && match.how() == LineMatch.How.ASSIGNED)
                .flatMap(match -> rate(match, order, scope).stream())
                .toList();
    }

    private static List<GivenRate> rate(LineMatch match, PurchaseOrder order, ScopeBaseline scope) {
        RfqLine asked = scope.line(match.rfqLine()).orElseThrow();
        OrderLine bought = order.lines().get(Integer.parseInt(match.quoteLine()) - 1);
        if (!Objects.equals(asked.unitCode(), bought.unit())) {
            return List.of();
        }
        BigDecimal price = bought.unitPrice().divide(bought.priceBasis(), MathContext.DECIMAL128);
        String source = "%s of %s, %s"
                .formatted(order.number(), order.orderDate(), order.supplier().name());
        return List.of(
                new GivenRate(asked.id(), new Money(price, order.currency()), EstimatedLine.Origin.HISTORY, source));
    }

    private static QuotationLine asOffer(OrderLine line) {
        return new QuotationLine(
                Integer.toString(line.number()),
                null,
                line.itemCode(),
                line.description(),
                line.quantity(),
                line.unit().code(),
                line.unit(),
                line.unitPrice(),
                line.priceBasis(),
                line.amount(),
                null,
                null,
                List.of(),
                false,
                null);
    }
}
