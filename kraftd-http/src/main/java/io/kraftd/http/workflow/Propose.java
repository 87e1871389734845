package io.kraftd.http.workflow;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.Question;
import io.kraftd.domain.shared.Counted;
import io.kraftd.http.contract.Answer;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.contract.Exchange;
import io.kraftd.http.contract.Route;
import io.kraftd.http.docs.Either;
import io.kraftd.http.orders.Shown;
import io.kraftd.http.problem.Problem;
import io.kraftd.usecases.procurement.ProposeAward;
import io.kraftd.usecases.procurement.StepDone;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

final class Propose implements Endpoint {
    /** {@code scenario}: the cheapest award under all constraints unless said. */
    record Form(@Nullable String documentId, @Nullable String scenario) {
        static final Form EMPTY = new Form(null, null);
    }

    /** A line that is awarded. */
    record Line(String rfqLine, BigDecimal amount) {}

    /** What one supplier gets; no lines for one price for everything. */
    record Award(String supplier, SupplierId supplierId, BigDecimal total, List<Line> lines) {
        static Award of(Proposal.Award award, Currency currency) {
            return new Award(
                    award.supplier(),
                    award.supplierId(),
                    Shown.amount(award.total(), currency),
                    award.lines().stream()
                            .map(line -> new Line(line.rfqLine(), Shown.amount(line.amount(), currency)))
                            .toList());
        }
    }

    /** Negative when the award costs more; null when there is nothing to compare with. */
    record Savings(
            @Nullable BigDecimal againstEstimate, @Nullable BigDecimal againstHighest) {}

    /** The award that is recommended, in {@code currency}. */
    record Recommended(
            String scenario,
            Currency currency,
            BigDecimal total,
            List<Award> awards,
            List<String> uncovered,
            List<String> reasons,
            Savings savings,
            List<String> deviations,
            List<Question> questions) {
        static Recommended of(Proposal proposal) {
            Currency currency = proposal.currency();
            return new Recommended(
                    proposal.scenario(),
                    currency,
                    Shown.amount(proposal.total(), currency),
                    proposal.awards().stream()
                            .map(award -> Award.of(award, currency))
                            .toList(),
                    proposal.uncovered(),
                    proposal.reasons(),
                    new Savings(
                            Shown.maybeAmount(proposal.savings().againstEstimate(), currency),
                            Shown.maybeAmount(proposal.savings().againstHighest(), currency)),
                    proposal.deviations(),
                    proposal.questions());
        }
    }

    record Body(@JsonUnwrapped StepHead head, String proposalId, Recommended proposal) {
        static Body of(StepDone<Proposal> done) {
            Recommended proposal = Recommended.of(done.result());
            String message = "The award %s to %s is recommended."
                    .formatted(proposal.scenario(), Counted.of(proposal.awards().size(), "supplier", "suppliers"));
            StepHead head = StepHead.of(done, message);
            return new Body(head, "PROPOSAL-%s-%d".formatted(head.documentId(), head.revision()), proposal);
        }
    }

    private static final Route ROUTE =
            StepRoute.of("proposal", "proposeAward", "Recommend an award", Form.class, Body.class);

    private final ProposeAward proposeAward;
    private final StepRoom room;

    Propose(ProposeAward proposeAward, StepRoom room) {
        this.proposeAward = proposeAward;
        this.room = room;
    }

    @Override
    public Route route() {
        return ROUTE;
    }

    @Override
    public Answer handle(Exchange exchange) throws IOException {
        Form form = exchange.optionalBody(Form.class).orElse(Form.EMPTY);
        if (form.scenario() != null && form.scenario().length() > Bounds.NAME) {
            throw Problem.refused("scenario", "must have at most " + Bounds.NAME + " characters")
                    .exception();
        }
        DocumentId inquiry = Either.documentId(exchange, form.documentId());
        ProposeAward.Command command = new ProposeAward.Command(exchange.user().email(), inquiry, form.scenario());
        StepDone<Proposal> done = room.admit(exchange, inquiry, () -> proposeAward.handle(command));
        return StepHead.answer(done, Body.of(done));
    }
}
