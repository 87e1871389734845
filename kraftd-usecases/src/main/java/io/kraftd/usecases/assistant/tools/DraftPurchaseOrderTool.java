package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.OrderRefusedException;
import io.kraftd.domain.procurement.order.OrderRule;
import io.kraftd.domain.procurement.order.PurchaseOrder;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.proposal.Proposal;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.Counted;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import io.kraftd.usecases.assistant.fact.Words;
import io.kraftd.usecases.procurement.IssuedPaper;
import io.kraftd.usecases.procurement.IssuedPapers;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What would be ordered from whom by the proposed award. It only proposes. */
final class DraftPurchaseOrderTool implements Tool {
    /** One order that would be issued; its total is with tax, in the supplier's currency. */
    public record Draft(
            SupplierId supplierId,
            String supplier,
            List<String> lines,
            LocalDate orderDate,
            @Nullable LocalDate deliveryDate,
            Figure net,
            Figure total) {}

    /**
     * The orders that would be issued.
     *
     * @param revision of the proposed award they follow
     * @param supplier the only one who gets an order; {@code null} for everybody who is awarded something
     * @param replaces numbers of valid orders that these would replace
     */
    public record Drafted(
            DocumentId caseId,
            String inquiry,
            String scenario,
            int revision,
            @Nullable SupplierId supplier,
            List<Draft> orders,
            List<String> replaces)
            implements Proposed {}

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
        requireAward(open, proposal, supplier);
        Drafted drafted = new Drafted(
                open.id(),
                open.name(),
                proposal.scenario(),
                Objects.requireNonNull(open.file().head().steps().get(CaseStep.PROPOSAL))
                        .revision(),
                supplier,
                drafts(desk, open, supplier),
                replaced(open, supplier));
        return new ToolResult(
                drafted,
                text(drafted),
                drafted.orders().stream()
                        .flatMap(each -> each.total().citations().stream())
                        .toList());
    }

    private static void requireAward(OpenCase open, Proposal proposal, @Nullable SupplierId supplier) {
        boolean awarded = proposal.awards().stream()
                .anyMatch(award -> supplier == null || award.supplierId().equals(supplier));
        if (!awarded) {
            throw new UnclearException("%s gets nothing in the proposed award; it goes to %s."
                    .formatted(
                            supplier == null ? "Nobody" : open.supplier(supplier),
                            Words.list(proposal.awards().stream()
                                    .map(Proposal.Award::supplier)
                                    .toList())));
        }
    }

    private static List<Draft> drafts(Desk desk, OpenCase open, @Nullable SupplierId supplier) {
        try {
            return desk.drafts(open.id(), supplier).stream()
                    .map(order -> draft(open, order))
                    .toList();
        } catch (OrderRefusedException refused) {
            throw new UnclearException("The order cannot be issued as it stands: %s."
                    .formatted(Words.list(refused.refusals().stream()
                            .map(OrderRule.Refusal::message)
                            .toList())));
        }
    }

    private static Draft draft(OpenCase open, PurchaseOrder order) {
        List<Citation> cited = open.cite(order.supplierId(), null, "");
        return new Draft(
                order.supplierId(),
                order.supplier().name(),
                order.lines().stream().map(each -> each.rfqLine()).toList(),
                order.orderDate(),
                order.deliveryDate(),
                new Figure("net", order.totals().net(), order.currency(), null, cited),
                new Figure("total", order.totals().gross(), order.currency(), null, cited));
    }

    private static List<String> replaced(OpenCase open, @Nullable SupplierId supplier) {
        return open.file().orders().map(IssuedPapers::papers).orElse(List.of()).stream()
                .filter(paper -> supplier == null || paper.supplierId().equals(supplier))
                .map(IssuedPaper::number)
                .map(Objects::toString)
                .toList();
    }

    private static String text(Drafted drafted) {
        String orders =
                drafted.orders().stream().map(DraftPurchaseOrderTool::line).collect(Collectors.joining("\n"));
        String replaces = drafted.replaces().isEmpty()
                ? ""
                : "\nThis would replace %s.".formatted(Words.list(drafted.replaces()));
        return "Proposed purchase %s for %s by the scenario %s:\n%s%s\nNothing is ordered yet: you have to confirm it first."
                .formatted(
                        drafted.orders().size() == 1 ? "order" : "orders",
                        drafted.inquiry(),
                        drafted.scenario(),
                        orders,
                        replaces);
    }

    private static String line(Draft draft) {
        String delivery = draft.deliveryDate() == null ? "" : ", delivery on " + draft.deliveryDate();
        return "- %s: %s (line %s), %s net, %s with tax%s"
                .formatted(
                        draft.supplier(),
                        Counted.of(draft.lines().size(), "line", "lines"),
                        String.join(", ", draft.lines()),
                        draft.net().text(),
                        draft.total().text(),
                        delivery);
    }
}
