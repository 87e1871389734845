package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import io.kraftd.usecases.assistant.fact.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How the bids of a purchase compare, as a whole or in one line. */
final class CompareQuotesTool implements Tool {
    /**
     * The bids by rank, and who leads.
     *
     * @param lowest name; {@code null} on a tie or when nobody can win; so is {@code bestValue}
     * @param savings between the highest and the lowest that can win; {@code null} with fewer than two
     * @param line what everybody asks for one line; {@code null} unless one was named
     */
    public record Compared(
            DocumentId caseId,
            String inquiry,
            List<BidFacts> bids,
            @Nullable String lowest,
            @Nullable String bestValue,
            @Nullable Figure savings,
            List<String> ties,
            @Nullable LineFacts line,
            List<String> notes) {}

    private static final ToolSpec SPEC = new ToolSpec(
            "compare_quotes",
            "Compares the levelled bids of a purchase: who is cheapest and by how much, totals as quoted and levelled, coverage,"
                    + " savings potential; for one line, what every supplier asks for it.",
            List.of(Parameters.LINE, Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Compared> resultType() {
        return Compared.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        OpenCase open = new Named(desk).openCase(arguments.text("case"));
        Comparison comparison = open.comparison();
        String named = arguments.text("line");
        LineFacts line = named == null ? null : LineFacts.of(desk, open, Named.line(open, named));
        Figure savings = comparison.savingsPotential() == null
                ? null
                : Figure.amount(
                        "savings potential",
                        comparison.savingsPotential(),
                        comparison.currency(),
                        List.of(open.cite(null)));
        Compared compared = new Compared(
                open.id(),
                open.name(),
                BidFacts.of(open),
                comparison.lowestPriceSupplier(),
                comparison.bestValueSupplier(),
                savings,
                comparison.ties(),
                line,
                comparison.notes());
        return line == null
                ? new ToolResult(compared, text(compared), citations(compared), lowest(compared))
                : new ToolResult(compared, line.text(), line.citations(), line.cheapest());
    }

    private static List<String> lowest(Compared compared) {
        return Optional.ofNullable(compared.lowest()).stream().toList();
    }

    private static List<Citation> citations(Compared compared) {
        return compared.bids().stream()
                .flatMap(bid -> bid.levelledTotal().citations().stream())
                .toList();
    }

    private static String text(Compared compared) {
        return Stream.of(
                        Optional.of(lead(compared)),
                        Optional.of(compared.bids().stream().map(BidFacts::text).collect(Collectors.joining("\n"))),
                        Optional.ofNullable(compared.savings())
                                .map(savings -> "Between the highest and the lowest lie %s.".formatted(savings.text())))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static String lead(Compared compared) {
        if (compared.lowest() == null) {
            return compared.ties().isEmpty()
                    ? "No bid of %s can win as a whole.".formatted(compared.inquiry())
                    : "%s tie for the lowest levelled total of %s."
                            .formatted(Words.list(compared.ties()), compared.inquiry());
        }
        String best = compared.lowest().equals(compared.bestValue())
                ? " and is the best value too"
                : compared.bestValue() == null ? "" : "; the best value is " + compared.bestValue();
        return "%s has the lowest levelled total of %s%s.".formatted(compared.lowest(), compared.inquiry(), best);
    }

    /** The description of a line with its quantity. */
    static String described(RfqLine line) {
        String quantity = line.quantity() == null
                ? ""
                : ", %s %s".formatted(Words.number(line.quantity()), Words.quoted(line.unit()));
        return "line %s (%s%s)".formatted(line.id(), Words.quoted(line.description()), quantity);
    }
}
