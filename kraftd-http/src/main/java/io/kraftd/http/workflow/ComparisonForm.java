package io.kraftd.http.workflow;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.comparison.CriterionScore;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.AwardCriterion;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.usecases.procurement.CompareBids;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** By what bids are compared. */
record ComparisonForm(
        @Nullable String documentId,
        @Nullable List<Criterion> criteria,
        @Nullable List<Score> scores,
        @Nullable ConstraintsForm constraints) {
    static final ComparisonForm EMPTY = new ComparisonForm(null, null, null, null);

    /** Weights count relative to each other. */
    record Criterion(String name, BigDecimal weight) {
        void check(String at, Checks checks) {
            checks.text(at + ".name", name, Bounds.NAME);
            checks.amount(at + ".weight", weight);
        }
    }

    /** From 0 to 1. */
    record Score(String supplier, String criterion, BigDecimal score) {
        void check(String at, Checks checks) {
            checks.supplier(at + ".supplier", supplier);
            checks.text(at + ".criterion", criterion, Bounds.NAME);
            checks.between(at + ".score", score, BigDecimal.ZERO, BigDecimal.ONE);
        }
    }

    CompareBids.Command command(EmailAddress owner, DocumentId inquiry) {
        Checks checks = new Checks();
        List<Criterion> weights = checks.each("criteria", criteria, Bounds.CRITERIA, Criterion::check);
        List<Score> given = checks.each("scores", scores, Bounds.CRITERIA * Bounds.SUPPLIERS, Score::check);
        if (constraints != null) {
            constraints.check("constraints", checks);
        }
        checks.done();
        return new CompareBids.Command(
                owner,
                inquiry,
                weights.stream()
                        .map(each -> new AwardCriterion(each.name(), each.weight()))
                        .toList(),
                given.stream()
                        .map(each -> new CriterionScore(SupplierId.of(each.supplier()), each.criterion(), each.score()))
                        .toList(),
                constraints == null ? AwardConstraints.NONE : constraints.given());
    }
}
