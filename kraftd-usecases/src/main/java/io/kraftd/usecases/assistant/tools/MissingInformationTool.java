package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.procurement.scope.Question;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.fact.Citation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a purchase still lacks. */
final class MissingInformationTool implements Tool {
    /**
     * Everything that is open.
     *
     * @param questions about the inquiry, and before ordering
     * @param suppliers what each bid lacks; those with nothing open are named too
     */
    public record Missing(DocumentId caseId, String inquiry, List<String> questions, List<BidGaps> suppliers) {}

    private static final ToolSpec SPEC = new ToolSpec(
            "missing_information",
            "Says what is missing before an award: lines a supplier did not price and what stands in for them, unclear terms,"
                    + " figures nobody gave, gaps of the documents, open questions.",
            List.of(Parameters.SUPPLIER, Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Missing> resultType() {
        return Missing.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        OpenCase open = new Named(desk).openCase(arguments.text("case"));
        String named = arguments.text("supplier");
        List<SupplierId> suppliers = named == null
                ? open.levelling().bids().stream()
                        .map(bid -> bid.quotation().supplierId())
                        .toList()
                : List.of(Named.supplier(open, named));
        List<BidGaps> gaps =
                suppliers.stream().map(id -> BidGaps.of(desk, open, id)).toList();
        List<String> questions = named == null ? questions(open) : List.of();
        List<Citation> citations = new ArrayList<>();
        suppliers.forEach(id -> citations.addAll(open.cite(id, null, "")));
        gaps.forEach(each -> each.unpriced().forEach(line -> citations.add(open.cite(line.line()))));
        return new ToolResult(
                new Missing(open.id(), open.name(), questions, gaps), text(questions, gaps, open.name()), citations);
    }

    private static List<String> questions(OpenCase open) {
        List<Question> ofProposal =
                open.file().proposal().map(Proposal::questions).orElse(List.of());
        return Stream.concat(open.scope().questions().stream(), ofProposal.stream())
                .map(question -> question.rfqLine() == null
                        ? question.text()
                        : "line %s: %s".formatted(question.rfqLine(), question.text()))
                .distinct()
                .toList();
    }

    private static String text(List<String> questions, List<BidGaps> gaps, String inquiry) {
        String ofBids = gaps.stream().map(BidGaps::text).collect(Collectors.joining("\n"));
        String open = questions.isEmpty()
                ? ""
                : "\nOpen questions:\n"
                        + questions.stream().map(each -> "- " + each).collect(Collectors.joining("\n"));
        return "Open points of %s:\n%s%s".formatted(inquiry, ofBids, open);
    }
}
