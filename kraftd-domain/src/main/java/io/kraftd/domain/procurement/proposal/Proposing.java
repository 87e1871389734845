package io.kraftd.domain.procurement.proposal;

import io.kraftd.domain.procurement.award.Allocation;
import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.award.AwardScenarios;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.RankedBid;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.proposal.Proposal.Award;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a recommended award out of one scenario of a comparison. */
public final class Proposing {
    private final ScopeBaseline scope;
    private final Comparison comparison;
    private final AwardScenario scenario;

    private Proposing(ScopeBaseline scope, Comparison comparison, AwardScenario scenario) {
        this.scope = scope;
        this.comparison = comparison;
        this.scenario = scenario;
    }

    /**
     * The proposal that follows a scenario. {@link NothingToAwardException} when there is no such scenario, when its
     * constraints cannot be kept, and when no valid offer prices anything.
     *
     * @param name of the scenario; {@code null} takes the cheapest award under all constraints
     * @param estimate what the buyer expects to pay for everything, in the case's currency; {@code null} when unknown
     */
    public static Proposal of(
            ScopeBaseline scope, Comparison comparison, @Nullable String name, @Nullable BigDecimal estimate) {
        AwardScenario scenario = chosen(comparison, name == null ? AwardScenarios.AS_CONSTRAINED : name);
        return new Proposing(scope, comparison, scenario).propose(estimate);
    }

    private static AwardScenario chosen(Comparison comparison, String name) {
        List<AwardScenario> all = comparison.scenarios();
        if (all.isEmpty()) {
            throw new NothingToAwardException("no_valid_offer", "No valid offer can be awarded", obstacles(comparison));
        }
        AwardScenario scenario = all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NothingToAwardException(
                        "scenario_unknown",
                        "The comparison has no such scenario",
                        all.stream().map(AwardScenario::name).toList()));
        if (!scenario.feasible()) {
            throw new NothingToAwardException(
                    "award_infeasible", "No award keeps all constraints of this scenario", scenario.conflicts());
        }
        return scenario;
    }

    private static List<String> obstacles(Comparison comparison) {
        return comparison.ranking().stream()
                .flatMap(bid -> bid.reasons().stream().map(reason -> bid.name() + ": " + reason))
                .toList();
    }

    private Proposal propose(@Nullable BigDecimal estimate) {
        BigDecimal total = Objects.requireNonNull(scenario.total(), "a feasible scenario has a total");
        ProposalTexts texts = new ProposalTexts(scope, comparison, scenario);
        return new Proposal(
                scenario.name(),
                comparison.currency(),
                total,
                scenario.suppliers().stream().map(this::award).toList(),
                Stream.concat(scenario.uncovered().stream(), scenario.leftOut().stream())
                        .toList(),
                texts.reasons(),
                savings(total, estimate),
                texts.deviations(),
                texts.questions());
    }

    private Award award(SupplierId supplier) {
        LevelledBid bid = comparison.bids().stream()
                .filter(each -> each.quotation().supplierId().equals(supplier))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a scenario names a supplier without a bid"));
        List<Allocation> lines = scenario.allocations().stream()
                .filter(allocation -> allocation.supplier().equals(supplier))
                .toList();
        BigDecimal total = bid.quotation().lumpSum()
                ? bid.levelledTotal()
                : lines.stream().map(Allocation::amount).reduce(bid.overheads(), BigDecimal::add);
        return new Award(supplier, bid.quotation().supplier(), total, lines);
    }

    // why: a total that leaves lines out is less than one that holds them, and saves nothing by that.
    private Proposal.Savings savings(BigDecimal total, @Nullable BigDecimal estimate) {
        boolean whole = scenario.leftOut().isEmpty();
        BigDecimal againstEstimate =
                estimate == null || !whole || !scenario.uncovered().isEmpty() ? null : estimate.subtract(total);
        List<BigDecimal> totals = comparison.ranking().stream()
                .filter(RankedBid::awardable)
                .map(RankedBid::levelledTotal)
                .toList();
        BigDecimal againstHighest = totals.size() < 2 || !whole
                ? null
                : totals.stream()
                        .reduce(BigDecimal::max)
                        .map(most -> most.subtract(total))
                        .orElse(null);
        return new Proposal.Savings(againstEstimate, againstHighest);
    }
}
