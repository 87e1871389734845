package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.award.AwardConstraints;
import io.kraftd.domain.procurement.award.AwardScenario;
import io.kraftd.domain.procurement.award.AwardScenarios;
import io.kraftd.domain.procurement.comparison.Comparing;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.ComparisonRules;
import io.kraftd.domain.procurement.levelling.Bid;
import io.kraftd.domain.procurement.levelling.BidLevelling;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.Counted;
import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.language.ToolParameter;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import io.kraftd.usecases.assistant.fact.Words;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an award would come to under other conditions. Nothing is kept. */
final class SimulateAwardTool implements Tool {
    /** Whom lines would go to, with what they would get for. */
    public record Share(String supplier, List<String> lines, Figure amount) {}

    /**
     * The cheapest award under the conditions.
     *
     * @param conditions in words
     * @param total {@code null} when no award keeps the conditions
     * @param suppliers that get something; empty when a bid takes everything for one price
     * @param uncovered lines that nobody offers; {@code leftOut} are offered by somebody and given to nobody
     * @param difference to the cheapest award without the conditions; {@code null} when there are none or no total
     * @param conflicts conditions that cannot be kept together
     * @param ranking levelled totals at these conditions, the lowest first
     */
    public record Simulated(
            DocumentId caseId,
            String inquiry,
            List<String> conditions,
            @Nullable Figure total,
            List<Share> suppliers,
            List<String> uncovered,
            List<String> leftOut,
            @Nullable Figure deliveryDays,
            @Nullable Figure difference,
            List<String> conflicts,
            List<Total> ranking) {}

    /** A supplier's levelled total. */
    public record Total(String supplier, Figure total) {}

    private static final ToolSpec SPEC = new ToolSpec(
            "simulate_award",
            "Computes the cheapest award under other conditions and keeps nothing: without some suppliers, with some, with at"
                    + " most so many suppliers, at another exchange rate, within a delivery time or a budget.",
            List.of(
                    Parameters.optional("without", ToolParameter.Type.TEXT_LIST, "Suppliers that get nothing"),
                    Parameters.optional("with", ToolParameter.Type.TEXT_LIST, "Suppliers that must get something"),
                    Parameters.optional(
                            "max_suppliers", ToolParameter.Type.WHOLE, "How many suppliers may get something"),
                    Parameters.optional("delivery_days", ToolParameter.Type.WHOLE, "The longest delivery time in days"),
                    Parameters.optional("budget", ToolParameter.Type.NUMBER, "The most the total may be"),
                    Parameters.optional(
                            "rate", ToolParameter.Type.NUMBER, "Another exchange rate: 1 rate_from is so many rate_to"),
                    Parameters.optional(
                            "rate_from", ToolParameter.Type.TEXT, "The currency the rate is for one of, as ISO code"),
                    Parameters.optional(
                            "rate_to", ToolParameter.Type.TEXT, "The other currency of the rate, as ISO code"),
                    Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Simulated> resultType() {
        return Simulated.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        OpenCase open = new Named(desk).openCase(arguments.text("case"));
        List<String> conditions = new ArrayList<>();
        Optional<ExchangeRate> rate = OtherRate.of(open, arguments, desk.today());
        rate.ifPresent(each ->
                conditions.add("1 %s = %s %s".formatted(each.base(), each.rate().toPlainString(), each.quote())));
        AwardConstraints constraints = constraints(open, arguments, conditions);
        List<LevelledBid> bids =
                rate.map(each -> levelled(open, each)).orElse(open.levelling().bids());
        Comparison comparison = Comparing.compare(open.scope(), bids, rules(open, constraints));
        AwardScenario scenario = scenario(comparison)
                .orElseThrow(
                        () -> new UnclearException("No valid offer of %s prices anything.".formatted(open.name())));
        BigDecimal before = rate.isPresent() || !conditions.isEmpty() ? unconditional(open) : null;
        Simulated simulated = simulated(open, conditions, comparison, scenario, before);
        return new ToolResult(simulated, text(simulated), cited(open, scenario));
    }

    private static List<LevelledBid> levelled(OpenCase open, ExchangeRate rate) {
        List<Bid> bids = open.levelling().bids().stream()
                .map(bid -> new Bid(bid.quotation(), bid.matches()))
                .toList();
        return BidLevelling.level(
                open.scope(), bids, OtherRate.in(open.levelling().rules(), rate));
    }

    private static ComparisonRules rules(OpenCase open, AwardConstraints constraints) {
        ComparisonRules used = open.rules();
        return new ComparisonRules(used.criteria(), used.scores(), constraints, used.awardDate(), used.effort());
    }

    private static Optional<AwardScenario> scenario(Comparison comparison) {
        return comparison.scenarios().stream()
                .filter(each -> each.name().equals(AwardScenarios.AS_CONSTRAINED))
                .findFirst();
    }

    private static @Nullable BigDecimal unconditional(OpenCase open) {
        Comparison plain = Comparing.compare(open.scope(), open.levelling().bids(), rules(open, AwardConstraints.NONE));
        return scenario(plain).map(AwardScenario::total).orElse(null);
    }

    private static AwardConstraints constraints(OpenCase open, Arguments arguments, List<String> conditions) {
        Set<SupplierId> without = suppliers(open, arguments.texts("without"));
        Set<SupplierId> with = suppliers(open, arguments.texts("with"));
        without.forEach(id -> conditions.add("without " + open.supplier(id)));
        with.forEach(id -> conditions.add("with " + open.supplier(id)));
        if (without.size() == open.levelling().bids().size()) {
            throw new UnclearException("Without all of them nobody is left to award to.");
        }
        Integer most = arguments.whole("max_suppliers").orElse(null);
        if (most != null && most < 1) {
            throw new UnclearException("At least one supplier must get something.");
        }
        if (most != null) {
            conditions.add("at most " + Counted.of(most, "supplier", "suppliers"));
        }
        Integer days = arguments.whole("delivery_days").orElse(null);
        if (days != null) {
            conditions.add("delivery within " + Counted.of(days, "day", "days"));
        }
        BigDecimal budget = arguments.number("budget").orElse(null);
        if (budget != null) {
            conditions.add("at most " + Words.money(budget, open.currency()));
        }
        return new AwardConstraints(most, with, without, null, null, budget, days, List.of());
    }

    private static Set<SupplierId> suppliers(OpenCase open, List<String> names) {
        return names.stream().map(name -> Named.supplier(open, name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Simulated simulated(
            OpenCase open,
            List<String> conditions,
            Comparison comparison,
            AwardScenario scenario,
            @Nullable BigDecimal before) {
        List<Citation> cited = cited(open, scenario);
        BigDecimal total = scenario.total();
        return new Simulated(
                open.id(),
                open.name(),
                conditions,
                total == null ? null : Figure.amount("total", total, open.currency(), cited),
                scenario.suppliers().stream()
                        .map(id -> share(open, comparison, scenario, id))
                        .toList(),
                scenario.uncovered(),
                scenario.leftOut(),
                scenario.deliveryDays() == null
                        ? null
                        : Figure.number("delivery", BigDecimal.valueOf(scenario.deliveryDays()), "days", cited),
                total == null || before == null
                        ? null
                        : Figure.amount("difference", total.subtract(before), open.currency(), cited),
                scenario.conflicts(),
                comparison.ranking().stream()
                        .filter(bid -> bid.awardable())
                        .map(bid -> new Total(
                                bid.name(),
                                Figure.amount(
                                        "levelled total",
                                        bid.levelledTotal(),
                                        open.currency(),
                                        open.cite(bid.supplier(), null, ""))))
                        .toList());
    }

    private static Share share(OpenCase open, Comparison comparison, AwardScenario scenario, SupplierId id) {
        LevelledBid bid = comparison.bids().stream()
                .filter(each -> each.quotation().supplierId().equals(id))
                .findFirst()
                .orElseThrow();
        var lines = scenario.allocations().stream()
                .filter(each -> each.supplier().equals(id))
                .toList();
        BigDecimal amount = bid.quotation().lumpSum()
                ? bid.levelledTotal()
                : lines.stream().map(each -> each.amount()).reduce(bid.overheads(), BigDecimal::add);
        return new Share(
                open.supplier(id),
                lines.stream().map(each -> each.rfqLine()).toList(),
                Figure.amount("amount", amount, open.currency(), open.cite(id, null, "")));
    }

    private static List<Citation> cited(OpenCase open, AwardScenario scenario) {
        return scenario.suppliers().isEmpty()
                ? List.of(open.cite(null))
                : scenario.suppliers().stream()
                        .flatMap(id -> open.cite(id, null, "").stream())
                        .toList();
    }

    private static String text(Simulated simulated) {
        String under = simulated.conditions().isEmpty()
                ? "The cheapest award of %s".formatted(simulated.inquiry())
                : "The cheapest award of %s %s".formatted(simulated.inquiry(), under(simulated.conditions()));
        if (simulated.total() == null) {
            return under + " does not exist: "
                    + (simulated.conflicts().isEmpty()
                            ? "nobody left offers anything."
                            : "these conditions cannot be kept together: %s."
                                    .formatted(Words.list(simulated.conflicts())));
        }
        String shares =
                simulated.suppliers().stream().map(SimulateAwardTool::share).collect(Collectors.joining("; "));
        return Stream.of(
                        "%s comes to %s: %s.".formatted(under, simulated.total().text(), shares),
                        difference(simulated.difference()),
                        simulated.uncovered().isEmpty()
                                ? null
                                : "Nobody offers line %s.".formatted(Words.list(simulated.uncovered())),
                        simulated.leftOut().isEmpty()
                                ? null
                                : "Nobody gets line %s.".formatted(Words.list(simulated.leftOut())),
                        simulated.deliveryDays() == null
                                ? null
                                : "The longest delivery takes %s."
                                        .formatted(simulated.deliveryDays().text()),
                        simulated.ranking().size() < 2
                                ? null
                                : "For everything from one supplier: %s."
                                        .formatted(simulated.ranking().stream()
                                                .map(each -> each.supplier() + " "
                                                        + each.total().text())
                                                .collect(Collectors.joining(", "))),
                        "Nothing was changed; this is only computed.")
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String under(List<String> conditions) {
        return conditions.stream()
                .map(each -> each.startsWith("1 ") ? "at " + each : each.startsWith("delivery") ? "with " + each : each)
                .collect(Collectors.joining(", "));
    }

    private static String share(Share share) {
        return share.lines().isEmpty()
                ? "%s gets everything for %s"
                        .formatted(share.supplier(), share.amount().text())
                : "%s gets %s (line %s) for %s"
                        .formatted(
                                share.supplier(),
                                Counted.of(share.lines().size(), "line", "lines"),
                                String.join(", ", share.lines()),
                                share.amount().text());
    }

    private static @Nullable String difference(@Nullable Figure difference) {
        if (difference == null) {
            return null;
        }
        String amount = Words.money(difference.value().abs(), Objects.requireNonNull(difference.currency()));
        return switch (difference.value().signum()) {
            case 0 -> "That is what the cheapest award costs without these conditions.";
            case 1 -> "That is %s more than without these conditions.".formatted(amount);
            default -> "That is %s less than without these conditions.".formatted(amount);
        };
    }
}
