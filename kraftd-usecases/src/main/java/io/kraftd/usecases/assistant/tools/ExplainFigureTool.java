package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Figure;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How levelled figures came about. */
final class ExplainFigureTool implements Tool {
    /**
     * One bid's way from the quoted to the levelled figure.
     *
     * @param line the line that was asked for; {@code null} for the whole bid
     * @param quoted as written; {@code null} when unquoted
     * @param quotedEach see {@link LineFacts.Offer}
     * @param levelled {@code null} when left out
     * @param warnings what to know of the figure, one sentence each
     */
    public record Way(
            String supplier,
            @Nullable String line,
            @Nullable Figure quoted,
            @Nullable Figure quotedEach,
            @Nullable Figure levelled,
            List<Step> steps,
            List<String> warnings) {}

    /** The ways of the bids that were asked for. */
    public record Explained(DocumentId caseId, String inquiry, List<Way> ways) {}

    private static final ToolSpec SPEC = new ToolSpec(
            "explain_figure",
            "Explains how a levelled total or line amount came about: every adjustment from the quoted to the levelled figure"
                    + " with its formula and source (currency, unit, price basis, tax, discount, freight, stand-in prices).",
            List.of(Parameters.SUPPLIER, Parameters.LINE, Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Explained> resultType() {
        return Explained.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        OpenCase open = new Named(desk).openCase(arguments.text("case"));
        String supplier = arguments.text("supplier");
        String named = arguments.text("line");
        RfqLine line = named == null ? null : Named.line(open, named);
        List<LevelledBid> bids = supplier == null
                ? open.levelling().bids()
                : List.of(open.levelling().bid(Named.supplier(open, supplier)));
        List<Way> ways = bids.stream().map(bid -> way(desk, open, bid, line)).toList();
        return new ToolResult(
                new Explained(open.id(), open.name(), ways),
                ways.stream().map(ExplainFigureTool::text).collect(Collectors.joining("\n\n")),
                bids.stream()
                        .flatMap(
                                bid -> open
                                        .cite(
                                                bid.quotation().supplierId(),
                                                line == null ? null : line.id(),
                                                "unit_price")
                                        .stream())
                        .toList());
    }

    private static Way way(Desk desk, OpenCase open, LevelledBid bid, @Nullable RfqLine line) {
        String name = bid.quotation().supplier();
        if (line == null) {
            BidFacts facts = BidFacts.of(open).stream()
                    .filter(each -> each.supplierId().equals(bid.quotation().supplierId()))
                    .findFirst()
                    .orElseThrow();
            return new Way(
                    name,
                    null,
                    facts.quotedTotal(),
                    null,
                    facts.levelledTotal(),
                    Step.of(open, bid, null),
                    bid.warnings());
        }
        LineFacts.Offer offer = LineFacts.of(desk, open, line).offers().stream()
                .filter(each -> each.supplierId().equals(bid.quotation().supplierId()))
                .findFirst()
                .orElseThrow(
                        () -> new UnclearException("%s asks one price for everything, so there is no figure of line %s."
                                .formatted(name, line.id())));
        return new Way(
                name,
                line.id(),
                offer.quotedUnitPrice(),
                offer.quotedEach(),
                offer.levelledAmount(),
                Step.of(open, bid, line.id()),
                List.of());
    }

    private static String text(Way way) {
        String what = way.line() == null ? "total" : "amount for line " + way.line();
        String quoted = way.quoted() == null ? "no quoted figure" : way.quoted().text() + " as quoted";
        String levelled = way.levelled() == null
                ? "nothing: it is left out"
                : way.levelled().text() + " levelled";
        String each = way.quotedEach() == null
                ? ""
                : " (%s each by the amount of its row)"
                        .formatted(way.quotedEach().text());
        String from = way.line() == null ? quoted : "a unit price of " + quoted + each;
        String head = "%s: the %s goes from %s to %s."
                .formatted(way.supplier(), what, way.quoted() == null ? quoted : from, levelled);
        String steps = way.steps().isEmpty()
                ? "No step of its own changes it" + (way.line() == null ? "." : "; steps of the whole bid apply.")
                : way.steps().stream().map(Step::text).collect(Collectors.joining("\n"));
        String warnings =
                way.warnings().stream().map(note -> "\nNote: " + note + ".").collect(Collectors.joining());
        return head + "\n" + steps + warnings;
    }
}
