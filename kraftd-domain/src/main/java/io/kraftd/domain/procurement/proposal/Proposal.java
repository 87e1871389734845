package io.kraftd.domain.procurement.proposal;

import io.kraftd.domain.procurement.award.Allocation;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.Question;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The award that is recommended.
 *
 * @param scenario name of the award scenario it follows
 * @param total of all awards, levelled, in {@code currency}
 * @param uncovered lines that nobody is awarded
 * @param reasons why this award, one sentence each
 * @param deviations what the awarded bids change or leave out
 * @param questions to be cleared before ordering
 */
public record Proposal(
        String scenario,
        Currency currency,
        BigDecimal total,
        List<Award> awards,
        List<String> uncovered,
        List<String> reasons,
        Savings savings,
        List<String> deviations,
        List<Question> questions) {
    /** What one supplier gets; no lines when a lump sum is awarded. */
    public record Award(SupplierId supplierId, String supplier, BigDecimal total, List<Allocation> lines) {
        public Award {
            lines = List.copyOf(lines);
        }
    }

    /**
     * What the award saves, in the case's currency; negative when it costs more.
     *
     * @param againstEstimate {@code null} without a complete estimate
     * @param againstHighest against the highest levelled bid; {@code null} with one bid
     */
    public record Savings(
            @Nullable BigDecimal againstEstimate, @Nullable BigDecimal againstHighest) {}

    public Proposal {
        Objects.requireNonNull(currency, "currency");
        awards = List.copyOf(awards);
        uncovered = List.copyOf(uncovered);
        reasons = List.copyOf(reasons);
        deviations = List.copyOf(deviations);
        questions = List.copyOf(questions);
    }
}
