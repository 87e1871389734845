package io.kraftd.domain.procurement.proposal;

import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.award.AwardScenarios;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.RankedBid;
import io.kraftd.domain.procurement.comparison.Risk;
import io.kraftd.domain.procurement.scope.Question;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in sentences why an award is recommended, what it deviates in, and what is still to be asked. */
final class ProposalTexts {
    private static final Map<String, String> ASKED = Map.of(
            "validity_unstated", "Until when does your offer hold?",
            "tax_basis_unknown", "Do your prices contain tax, and at which rate?",
            "delivery_terms_unstated", "Under which Incoterms 2020 rule and to which place do you deliver?",
            "lead_time_unstated", "Within how many days do you deliver?",
            "arithmetic_repaired", "Printed figures of your quotation do not agree; which of them holds?",
            "total_too_low", "Your total is far below the others; is everything that was asked for in it?",
            "lump_sum", "What does each line of the inquiry cost?");
    private static final Set<String> DEVIATIONS =
            Set.of("scope_missing", "exclusions_stated", "alternates_offered", "delivery_late", "currency_exposure");

    private final ScopeBaseline scope;
    private final Comparison comparison;
    private final AwardScenario scenario;
    private final Set<String> awarded;

    ProposalTexts(ScopeBaseline scope, Comparison comparison, AwardScenario scenario) {
        this.scope = scope;
        this.comparison = comparison;
        this.scenario = scenario;
        this.awarded = comparison.ranking().stream()
                .filter(bid -> scenario.suppliers().contains(bid.supplier()))
                .map(RankedBid::name)
                .collect(Collectors.toSet());
    }

    List<String> reasons() {
        List<String> reasons = new ArrayList<>();
        reasons.add(
                "%s for %s: the scenario %s%s".formatted(names(), shown(scenario.total()), scenario.name(), howSure()));
        againstOneSupplier().ifPresent(reasons::add);
        ranks().forEach(reasons::add);
        scenario.prices().stream()
                .filter(each -> each.price() != null && each.price().signum() > 0)
                .map(each -> "The constraint %s costs %s".formatted(each.constraint(), shown(each.price())))
                .forEach(reasons::add);
        return reasons;
    }

    private String names() {
        return String.join(
                " and ",
                comparison.ranking().stream()
                        .map(RankedBid::name)
                        .filter(awarded::contains)
                        .toList());
    }

    private String howSure() {
        if (scenario.optimal()) {
            return "; nothing cheaper exists under it";
        }
        return scenario.gap() == null
                ? "; the search ended before this was proven the cheapest"
                : "; something cheaper by at most %s may exist".formatted(shown(scenario.gap()));
    }

    private Optional<String> againstOneSupplier() {
        BigDecimal total = Objects.requireNonNull(scenario.total(), "a feasible scenario has a total");
        return comparison.scenarios().stream()
                .filter(each -> each.name().equals(AwardScenarios.BEST_SINGLE) && each.feasible())
                .filter(each -> each.leftOut().isEmpty() && scenario.leftOut().isEmpty())
                .map(AwardScenario::total)
                .filter(Objects::nonNull)
                .filter(single -> single.compareTo(total) > 0)
                .findFirst()
                .map(single -> "It saves %s against the best single supplier".formatted(shown(single.subtract(total))));
    }

    private Stream<String> ranks() {
        return comparison.ranking().stream()
                .filter(bid -> awarded.contains(bid.name()))
                .sorted(Comparator.comparingInt(RankedBid::rank))
                .map(bid -> "%s ranks %d of %d by levelled total (%s)%s"
                        .formatted(
                                bid.name(),
                                bid.rank(),
                                comparison.ranking().size(),
                                shown(bid.levelledTotal()),
                                bid.name().equals(comparison.bestValueSupplier())
                                        ? " and is best by the weighted criteria"
                                        : ""));
    }

    List<String> deviations() {
        return risks().filter(risk -> DEVIATIONS.contains(risk.code()))
                .map(risk -> risk.supplier() + ": " + risk.message())
                .toList();
    }

    List<Question> questions() {
        Stream<Question> ofBids = risks().filter(risk -> ASKED.containsKey(risk.code()))
                .map(risk -> new Question(risk.rfqLine(), risk.supplier() + ": " + ASKED.get(risk.code())));
        Stream<Question> ofLines = Stream.concat(scenario.uncovered().stream(), scenario.leftOut().stream())
                .map(line -> new Question(
                        line,
                        "Who supplies \"%s\"?"
                                .formatted(scope.line(line)
                                        .map(each -> each.description())
                                        .orElse(line))));
        return Stream.concat(ofBids, ofLines).toList();
    }

    private Stream<Risk> risks() {
        return comparison.risks().stream().filter(risk -> risk.supplier() != null && awarded.contains(risk.supplier()));
    }

    private String shown(@Nullable BigDecimal amount) {
        int digits = Math.max(0, comparison.currency().getDefaultFractionDigits());
        BigDecimal rounded = Objects.requireNonNull(amount, "amount").setScale(digits, RoundingMode.HALF_UP);
        return rounded.toPlainString() + " " + comparison.currency();
    }
}
