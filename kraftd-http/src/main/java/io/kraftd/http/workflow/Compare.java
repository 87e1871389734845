package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Route;
import io.kraftd.http.docs.Either;
import io.kraftd.usecases.procurement.BidComparison;
import io.kraftd.usecases.procurement.CompareBids;
import io.kraftd.usecases.procurement.StepDone;
import java.io.IOException;

final class Compare implements Endpoint {
    private static final Route ROUTE = StepRoute.of(
            "comparison", "compareBids", "Compare the levelled bids", ComparisonForm.class, ComparisonBody.class);

    private final CompareBids compareBids;
    private final StepRoom room;

    Compare(CompareBids compareBids, StepRoom room) {
        this.compareBids = compareBids;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        ComparisonForm form = exchange.optionalBody(ComparisonForm.class).orElse(ComparisonForm.EMPTY);
        DocumentId inquiry = Either.documentId(exchange, form.documentId());
        CompareBids.Command command = form.command(exchange.user().email(), inquiry);
        StepDone<BidComparison> done = room.admit(exchange, inquiry, () -> compareBids.handle(command));
        return StepHead.answer(done, ComparisonBody.of(done));
    }
}
