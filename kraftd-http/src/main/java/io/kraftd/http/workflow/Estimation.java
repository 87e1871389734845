package io.kraftd.http.workflow;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.estimate.EstimatedLine;
import io.kraftd.domain.procurement.estimate.EstimationSheet;
import io.kraftd.domain.shared.Counted;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Route;
import io.kraftd.http.docs.Either;
import io.kraftd.http.orders.Shown;
import io.kraftd.usecases.procurement.EstimateCosts;
import io.kraftd.usecases.procurement.StepDone;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Estimation implements Endpoint {
    record Line(
            String rfqLine,
            @Nullable BigDecimal unitPrice,
            EstimatedLine.Origin origin,
            String source,
            @Nullable BigDecimal amount) {
        static Line of(EstimatedLine line, Currency currency) {
            return new Line(
                    line.rfqLine(),
                    Shown.maybeFigure(line.unitPrice()),
                    line.origin(),
                    line.source(),
                    Shown.maybeAmount(line.amount(), currency));
        }
    }

    /** The sheet; all figures are in {@code currency}, and the target price is null while a line lacks a rate. */
    record Sheet(
            Currency currency,
            BigDecimal markUpPercent,
            BigDecimal contingencyPercent,
            List<Line> lines,
            BigDecimal bareTotal,
            @Nullable BigDecimal targetPrice,
            List<String> missing) {
        static Sheet of(EstimationSheet sheet) {
            Currency currency = sheet.currency();
            return new Sheet(
                    currency,
                    Shown.figure(sheet.markUpPercent()),
                    Shown.figure(sheet.contingencyPercent()),
                    sheet.lines().stream().map(line -> Line.of(line, currency)).toList(),
                    Shown.amount(sheet.bareTotal(), currency),
                    Shown.maybeAmount(sheet.targetPrice(), currency),
                    sheet.missing());
        }
    }

    record Body(@JsonUnwrapped StepHead head, Sheet estimation) {
        static Body of(StepDone<EstimationSheet> done) {
            int missing = done.result().missing().size();
            String message = missing == 0
                    ? "Every line has a rate."
                    : Counted.of(missing, "line has", "lines have") + " no rate.";
            return new Body(StepHead.of(done, message), Sheet.of(done.result()));
        }
    }

    private static final Route ROUTE = StepRoute.of(
            "estimation", "estimateCosts", "Say what the purchase should cost", EstimationForm.class, Body.class);

    private final EstimateCosts estimateCosts;
    private final StepRoom room;

    Estimation(EstimateCosts estimateCosts, StepRoom room) {
        this.estimateCosts = estimateCosts;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        EstimationForm form = exchange.optionalBody(EstimationForm.class).orElse(EstimationForm.EMPTY);
        DocumentId inquiry = Either.documentId(exchange, form.documentId());
        EstimateCosts.Command command = form.command(exchange.user().email(), inquiry);
        StepDone<EstimationSheet> done = room.admit(exchange, inquiry, () -> estimateCosts.handle(command));
        return StepHead.answer(done, Body.of(done));
    }
}
