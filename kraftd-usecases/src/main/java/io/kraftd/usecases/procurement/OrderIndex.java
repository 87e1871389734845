package io.kraftd.usecases.procurement;

import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepRecord;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.Stored;
import java.util.Objects;
import java.util.Optional;

/**
 * Heads of orders by number. They follow from what cases name, and are made after the case was saved; whatever was
 * interrupted is made up for by whoever meets it next.
 */
final class OrderIndex {
    private final OrderRepository orders;
    private final Cases cases;

    OrderIndex(OrderRepository orders, Cases cases) {
        this.orders = orders;
        this.cases = cases;
    }

    static CaseStep stepOf(OrderNumber.Series series) {
        return series == OrderNumber.Series.PO ? CaseStep.PO : CaseStep.PROFORMA_INVOICE;
    }

    /** Whether the case names this number, as far as it was ever saved. */
    boolean names(ProcurementCase head, OrderNumber number) {
        return cases.last(head, stepOf(number.series()), IssuedPapers.class)
                .filter(papers -> papers.name(number))
                .isPresent();
    }

    /** Makes the heads of everything the case names in a series, and cancels what it named before and names no more. */
    void follow(ProcurementCase head, OrderNumber.Series series) {
        CaseStep step = stepOf(series);
        IssuedPapers papers =
                cases.last(head, step, IssuedPapers.class).orElseThrow(() -> new IllegalStateException("no " + step));
        StepRecord record = Objects.requireNonNull(head.steps().get(step));
        papers.papers().forEach(paper -> create(head, record, paper));
        cancelOthers(head, series, papers);
    }

    private void create(ProcurementCase head, StepRecord record, IssuedPaper paper) {
        if (orders.find(head.owner(), paper.number()).isPresent()) {
            return;
        }
        try {
            orders.create(new IssuedOrder(
                    head.owner(),
                    paper.number(),
                    head.id(),
                    record.revision(),
                    paper.supplierId(),
                    paper.supplier(),
                    paper.gross(),
                    paper.body(),
                    false,
                    record.at()));
        } catch (DuplicateException madeMeanwhile) {
            // why: whoever made it followed the same case, so it is the same head.
            return;
        }
    }

    private void cancelOthers(ProcurementCase head, OrderNumber.Series series, IssuedPapers valid) {
        Page.all(page -> orders.ofCase(head.owner(), head.id(), page))
                .filter(order -> order.number().series() == series && !order.cancelled())
                .filter(order -> !valid.name(order.number()))
                .forEach(this::cancel);
    }

    private void cancel(IssuedOrder order) {
        Optional<Stored<IssuedOrder>> stored = orders.find(order.owner(), order.number());
        if (stored.isEmpty() || stored.get().value().cancelled()) {
            return;
        }
        try {
            orders.save(stored.get().value().asCancelled(), stored.get().revision());
        } catch (StaleRevisionException cancelledMeanwhile) {
            // why: heads of orders change in one way only.
            return;
        }
    }
}
