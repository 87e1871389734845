package io.kraftd.http.problem;

import io.kraftd.domain.procurement.levelling.MissingRateException;
import io.kraftd.domain.procurement.levelling.UnclearBidException;
import io.kraftd.domain.procurement.levelling.UnitNotConvertibleException;
import io.kraftd.domain.procurement.order.OrderRefusedException;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.StepMissingException;
import io.kraftd.domain.procurement.proposal.NothingToAwardException;
import io.kraftd.domain.procurement.quote.NoSupplierException;
import io.kraftd.ports.publishing.UnpublishableException;
import java.util.List;

/** What goes wrong on the way from inquiry to order, with the members a client can act on. */
final class PurchaseProblems {
    private PurchaseProblems() {}

    static Problem stepMissing(StepMissingException missing) {
        return Problem.of(409, "step_missing", ProblemTable.sentence(missing))
                .withExtra("step", missing.asked().word())
                .withExtra(
                        "missing_steps",
                        missing.missing().stream().map(CaseStep::word).toList())
                .withExtra("current_state", missing.current().name());
    }

    static Problem nothingToAward(NothingToAwardException nothing) {
        Problem problem = Problem.of(
                nothing.code().equals("scenario_unknown") ? 422 : 409, nothing.code(), ProblemTable.sentence(nothing));
        String member = switch (nothing.code()) {
            case "scenario_unknown" -> "scenarios";
            case "award_infeasible" -> "conflicts";
            default -> "reasons";
        };
        return problem.withExtra(member, nothing.details());
    }

    static Problem missingRate(MissingRateException missing) {
        return Problem.of(422, "exchange_rate_missing", ProblemTable.sentence(missing))
                .withExtra("base", missing.from().getCurrencyCode())
                .withExtra("quote", missing.to().getCurrencyCode());
    }

    static Problem unitNotConvertible(UnitNotConvertibleException other) {
        return Problem.of(422, "unit_not_convertible", ProblemTable.sentence(other))
                .withExtra("rfq_line", other.rfqLine())
                .withExtra("supplier", other.supplier());
    }

    static Problem unclearBid(UnclearBidException unclear) {
        return Problem.of(422, unclear.code(), ProblemTable.sentence(unclear))
                .withExtra("supplier", unclear.supplier());
    }

    static Problem noSupplier(NoSupplierException nobody) {
        return Problem.of(422, "supplier_missing", ProblemTable.sentence(nobody))
                .withExtra("document_id", nobody.document().value());
    }

    static Problem orderRefused(OrderRefusedException refused) {
        List<FieldError> errors = refused.refusals().stream()
                .map(refusal -> new FieldError(refusal.code(), refusal.message()))
                .toList();
        Problem problem = Problem.of(422, "order_refused", ProblemTable.sentence(refused));
        return new Problem(
                problem.status(), problem.code(), problem.detail(), errors, problem.headers(), problem.extras());
    }

    static Problem cannotBeWritten(UnpublishableException lacking) {
        return Problem.of(422, "cannot_be_written", ProblemTable.sentence(lacking))
                .withExtra("missing", lacking.missing());
    }
}
