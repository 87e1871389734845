package io.kraftd.http.workflow;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.TradeParty;
import io.kraftd.domain.procurement.scope.AwardCriterion;
import io.kraftd.domain.procurement.scope.Question;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.Counted;
import io.kraftd.domain.shared.UnitCode;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Route;
import io.kraftd.http.docs.Either;
import io.kraftd.http.orders.Shown;
import io.kraftd.usecases.procurement.InquiryReview;
import io.kraftd.usecases.procurement.ReviewInquiry;
import io.kraftd.usecases.procurement.StepDone;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Inquiry implements Endpoint {
    record Line(
            String rfqLine,
            @Nullable String section,
            @Nullable String itemCode,
            String description,
            @Nullable BigDecimal quantity,
            @Nullable String unit,
            @Nullable UnitCode unitCode,
            boolean optional) {
        static Line of(RfqLine line) {
            return new Line(
                    line.id(),
                    line.section(),
                    line.itemCode(),
                    line.description(),
                    Shown.maybeFigure(line.quantity()),
                    line.unit(),
                    line.unitCode(),
                    line.optional());
        }
    }

    /** What is to be bought, and what is not clear yet. */
    record Scope(
            @Nullable String number,
            @Nullable TradeParty buyer,
            @Nullable String deliveryAddress,
            @Nullable Currency currency,
            @Nullable LocalDate deadline,
            @Nullable LocalDate neededBy,
            List<Line> lines,
            List<AwardCriterion> criteria,
            List<String> mandatoryTerms,
            List<Question> questions) {
        static Scope of(InquiryReview review) {
            ScopeBaseline scope = review.scope();
            return new Scope(
                    review.number(),
                    review.buyer(),
                    review.deliveryAddress(),
                    scope.currency(),
                    scope.deadline(),
                    scope.neededBy(),
                    scope.lines().stream().map(Line::of).toList(),
                    scope.criteria(),
                    scope.mandatoryTerms(),
                    scope.questions());
        }
    }

    record Body(@JsonUnwrapped StepHead head, Scope scope) {
        static Body of(StepDone<InquiryReview> done) {
            ScopeBaseline scope = done.result().scope();
            String message = "The scope has %s; %s open."
                    .formatted(
                            Counted.of(scope.lines().size(), "line", "lines"),
                            Counted.of(scope.questions().size(), "question is", "questions are"));
            return new Body(StepHead.of(done, message), Scope.of(done.result()));
        }
    }

    private static final Route ROUTE = StepRoute.of(
            "inquiry", "reviewInquiry", "Take the scope of a purchase from its inquiry", CaseForm.class, Body.class);

    private final ReviewInquiry reviewInquiry;
    private final StepRoom room;

    Inquiry(ReviewInquiry reviewInquiry, StepRoom room) {
        this.reviewInquiry = reviewInquiry;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        CaseForm form = exchange.optionalBody(CaseForm.class).orElse(CaseForm.EMPTY);
        DocumentId inquiry = Either.documentId(exchange, form.documentId());
        ReviewInquiry.Command command =
                new ReviewInquiry.Command(exchange.user().email(), inquiry);
        StepDone<InquiryReview> done = room.admit(exchange, inquiry, () -> reviewInquiry.handle(command));
        return StepHead.answer(done, Body.of(done));
    }
}
