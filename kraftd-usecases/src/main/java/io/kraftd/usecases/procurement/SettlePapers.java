package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.ProcurementRepository;
import java.util.HashSet;
import java.util.Set;

/** Makes the numbered papers of an owner stand by themselves, without the cases they came of. */
public final class SettlePapers {
    private final ProcurementRepository procurements;
    private final OrderRepository orders;
    private final OrderIndex index;

    SettlePapers(ProcurementRepository procurements, OrderRepository orders, OrderIndex index) {
        this.procurements = procurements;
        this.orders = orders;
        this.index = index;
    }

    /** Makes up for heads of papers that were interrupted; gives the contents that all heads name, of cancelled ones too. */
    public Set<Sha256> handle(EmailAddress owner) {
        Page.all(page -> procurements.list(owner, page)).forEach(this::follow);
        Set<Sha256> bodies = new HashSet<>();
        for (Series series : Series.values()) {
            Page.all(page -> orders.latest(owner, series, page))
                    .map(IssuedOrder::body)
                    .forEach(bodies::add);
        }
        return bodies;
    }

    private void follow(ProcurementCase head) {
        for (Series series : Series.values()) {
            if (head.steps().containsKey(OrderIndex.stepOf(series))) {
                index.follow(head, series);
            }
        }
    }
}
