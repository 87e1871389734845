package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.estimate.EstimationSheet;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.procurement.proposal.NothingToAwardException;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.proposal.Proposing;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** An award is recommended, with reasons. */
public final class ProposeAward {
    /** Which scenario; {@code null} takes the cheapest award under all constraints. */
    public record Command(
            EmailAddress owner,
            DocumentId inquiry,
            @Nullable String scenario) {}

    private final Cases cases;

    ProposeAward(Cases cases) {
        this.cases = cases;
    }

    /**
     * Follows one scenario of the comparison. {@link NotFoundException}, {@link StepMissingException},
     * {@link NothingToAwardException}, and {@link StaleRevisionException}.
     */
    public StepDone<Proposal> handle(Command command) {
        Stored<ProcurementCase> at = cases.ready(command.owner(), command.inquiry(), CaseStep.PROPOSAL);
        ScopeBaseline scope = cases.required(at.value(), CaseStep.INQUIRY, InquiryReview.class)
                .scope();
        Comparison comparison = cases.required(at.value(), CaseStep.COMPARISON, BidComparison.class)
                .comparison();
        Proposal proposal = Proposing.of(scope, comparison, command.scenario(), estimate(at.value(), comparison));
        return cases.finish(at, CaseStep.PROPOSAL, command, proposal);
    }

    private @Nullable BigDecimal estimate(ProcurementCase head, Comparison comparison) {
        return cases.current(head, CaseStep.ESTIMATION, EstimationSheet.class)
                .filter(sheet -> sheet.currency().equals(comparison.currency()))
                .map(EstimationSheet::targetPrice)
                .orElse(null);
    }
}
