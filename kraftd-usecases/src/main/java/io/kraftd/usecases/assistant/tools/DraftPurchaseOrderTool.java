package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import io.kraftd.usecases.assistant.fact.Words;
import io.kraftd.usecases.procurement.IssueOrders;
import io.kraftd.usecases.procurement.IssuedPapers;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would be ordered from whom by the proposed award. It only proposes. */
final class DraftPurchaseOrderTool implements Tool {
    /** One order that would be issued. */
    public record Draft(SupplierId supplierId, String supplier, List<String> lines, Figure amount) {}

    /**
     * The orders that would be issued.
     *
     * @param supplier the only one who gets an order; {@code null} for everybody who is awarded something
     * @param replaces numbers of valid orders that these would replace
     */
    public record Drafted(
            DocumentId caseId,
            String inquiry,
            String scenario,
            @Nullable SupplierId supplier,
            List<Draft> orders,
            List<String> replaces)
            implements Proposed {
        @Override
        public IssueOrders.Command command(EmailAddress owner) {
            return new IssueOrders.Command(owner, caseId, supplier, null, null, null, null, null, null);
        }
    }

    private static final ToolSpec SPEC = new ToolSpec(
            "draft_purchase_order",
            "Prepares purchase orders for the proposed award of a purchase, or for one supplier of it. It only proposes: a person"
                    + " has to confirm before a number is given.",
            List.of(Parameters.SUPPLIER, Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Drafted> resultType() {
        return Drafted.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        OpenCase open = new Named(desk).openCase(arguments.text("case"));
        Proposal proposal = open.file()
                .proposal()
                .orElseThrow(() -> new UnclearException(
                        "No award of %s is proposed yet, so there is nothing to order; the step %s comes first."
                                .formatted(open.name(), CaseStep.PROPOSAL.word())));
        String named = arguments.text("supplier");
        SupplierId supplier = named == null ? null : Named.supplier(open, named);
        List<Draft> drafts = proposal.awards().stream()
                .filter(award -> supplier == null || award.supplierId().equals(supplier))
                .map(award -> draft(open, proposal, award))
                .toList();
        if (drafts.isEmpty()) {
            throw new UnclearException("%s gets nothing in the proposed award; it goes to %s."
                    .formatted(
                            supplier == null ? "Nobody" : open.supplier(supplier),
                            Words.list(proposal.awards().stream()
                                    .map(Proposal.Award::supplier)
                                    .toList())));
        }
        Drafted drafted =
                new Drafted(open.id(), open.name(), proposal.scenario(), supplier, drafts, replaced(open, supplier));
        return new ToolResult(
                drafted,
                text(drafted),
                drafts.stream()
                        .flatMap(each -> each.amount().citations().stream())
                        .toList());
    }

    private static Draft draft(OpenCase open, Proposal proposal, Proposal.Award award) {
        List<Citation> cited = open.cite(award.supplierId(), null, "");
        return new Draft(
                award.supplierId(),
                award.supplier(),
                award.lines().stream().map(each -> each.rfqLine()).toList(),
                Figure.amount("levelled amount", award.total(), proposal.currency(), cited));
    }

    private static List<String> replaced(OpenCase open, @Nullable SupplierId supplier) {
        return open.file().orders().map(IssuedPapers::papers).orElse(List.of()).stream()
                .filter(paper -> supplier == null || paper.supplierId().equals(supplier))
                .map(paper -> paper.number().toString())
                .toList();
    }

    private static String text(Drafted drafted) {
        String orders = drafted.orders().stream()
                .map(each -> "- %s: %s for %s levelled"
                        .formatted(
                                each.supplier(),
                                each.lines().isEmpty()
                                        ? "everything"
                                        : "%s (line %s)"
                                                .formatted(
                                                        Words.count(each.lines().size(), "line", "lines"),
                                                        String.join(", ", each.lines())),
                                each.amount().text()))
                .collect(Collectors.joining("\n"));
        String replaces = drafted.replaces().isEmpty()
                ? ""
                : "\nThey would replace %s.".formatted(Words.list(drafted.replaces()));
        return "Proposed purchase %s for %s by the scenario %s:\n%s%s\nNothing is ordered yet: a person has to confirm it."
                .formatted(
                        drafted.orders().size() == 1 ? "order" : "orders",
                        drafted.inquiry(),
                        drafted.scenario(),
                        orders,
                        replaces);
    }
}
