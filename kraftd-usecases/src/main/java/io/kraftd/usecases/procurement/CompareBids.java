package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.award.AwardSolver;
import io.kraftd.domain.procurement.comparison.Comparing;
import io.kraftd.domain.procurement.comparison.ComparisonRules;
import io.kraftd.domain.procurement.comparison.CriterionScore;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.AwardCriterion;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.RefusedInputException;
import io.kraftd.usecases.failure.RefusedInputException.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The levelled bids of a case stand side by side: who is lowest, who is best, and which awards are possible. */
public final class CompareBids {
    /** By what is compared; empty criteria are the inquiry's, else the usual ones. */
    public record Command(
            EmailAddress owner,
            DocumentId inquiry,
            List<AwardCriterion> criteria,
            List<CriterionScore> scores,
            AwardConstraints constraints) {
        public Command {
            criteria = List.copyOf(criteria);
            scores = List.copyOf(scores);
        }
    }

    private final Cases cases;

    CompareBids(Cases cases) {
        this.cases = cases;
    }

    /**
     * Compares; a figure that cannot be computed is absent and a note says why. {@link NotFoundException},
     * {@link StepMissingException}, {@link RefusedInputException}, and {@link StaleRevisionException}.
     */
    public StepDone<BidComparison> handle(Command command) {
        Stored<ProcurementCase> at = cases.ready(command.owner(), command.inquiry(), CaseStep.COMPARISON);
        ScopeBaseline scope = cases.required(at.value(), CaseStep.INQUIRY, InquiryReview.class)
                .scope();
        Levelling levelling = cases.required(at.value(), CaseStep.NORMALIZE_QUOTES, Levelling.class);
        check(command, scope, levelling);
        ComparisonRules rules = new ComparisonRules(
                command.criteria(),
                command.scores(),
                command.constraints(),
                levelling.rules().awardDate(),
                AwardSolver.USUAL_EFFORT);
        BidComparison compared = new BidComparison(rules, Comparing.compare(scope, levelling.bids(), rules));
        return cases.finish(at, CaseStep.COMPARISON, command, compared);
    }

    private static void check(Command command, ScopeBaseline scope, Levelling levelling) {
        List<Refusal> refusals = new ArrayList<>();
        BigDecimal weights =
                command.criteria().stream().map(AwardCriterion::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (!command.criteria().isEmpty() && weights.signum() == 0) {
            refusals.add(new Refusal("criteria", "at least one weight must be above zero"));
        }
        Set<String> names = new HashSet<>();
        if (!command.criteria().stream().map(AwardCriterion::name).allMatch(names::add)) {
            refusals.add(new Refusal("criteria", "every name once"));
        }
        Set<SupplierId> suppliers = levelling.bids().stream()
                .map(LevelledBid::quotation)
                .map(quotation -> quotation.supplierId())
                .collect(Collectors.toSet());
        command.scores().stream()
                .filter(score -> !suppliers.contains(score.supplier()))
                .forEach(score -> refusals.add(new Refusal("scores", "no bid of " + score.supplier())));
        AwardConstraints constraints = command.constraints();
        unknown(constraints.mustInclude(), suppliers, "constraints.must_include", refusals);
        unknown(constraints.exclude(), suppliers, "constraints.exclude", refusals);
        constraints.keepTogether().stream()
                .flatMap(Set::stream)
                .filter(line -> scope.line(line).isEmpty())
                .forEach(line ->
                        refusals.add(new Refusal("constraints.keep_together", "no line " + line + " in the inquiry")));
        if (!refusals.isEmpty()) {
            throw new RefusedInputException(refusals);
        }
    }

    private static void unknown(Set<SupplierId> named, Set<SupplierId> known, String field, List<Refusal> refusals) {
        named.stream()
                .filter(supplier -> !known.contains(supplier))
                .forEach(supplier -> refusals.add(new Refusal(field, "no bid of " + supplier)));
    }
}
