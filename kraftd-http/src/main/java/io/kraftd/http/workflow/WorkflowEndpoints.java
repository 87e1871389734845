package io.kraftd.http.workflow;

import io.kraftd.http.contract.Alias;
import io.kraftd.http.contract.Endpoint;
import io.kraftd.http.guard.Rooms;
import io.kraftd.http.orders.PaperLinks;
import io.kraftd.usecases.procurement.Procurement;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/** The routes under {@code /workflow}, and the steps once more under {@code /workflows}. */
public final class WorkflowEndpoints {
    private WorkflowEndpoints() {}

    /** All of them over these use cases, each heavy step in its room; orders are linked below {@code basePath}. */
    public static List<Endpoint> of(Procurement procurement, Rooms rooms, Clock clock, String basePath) {
        List<Endpoint> steps =
                steps(procurement, new StepRoom(rooms.extracting(), procurement.readCase()), clock, basePath);
        List<Endpoint> others = List.of(
                new GetCase(procurement.readCase()),
                new GetWorkbook(procurement.reviseComparison(), rooms.extracting()),
                new PutWorkbook(procurement.reviseComparison(), procurement.readCase(), rooms),
                new GetEvidence(procurement.collectEvidence(), rooms.extracting()),
                new InvoiceMatch(procurement.matchInvoice(), rooms.extracting()));
        return Stream.of(steps, steps.stream().map(WorkflowEndpoints::plural).toList(), others)
                .flatMap(List::stream)
                .toList();
    }

    private static List<Endpoint> steps(Procurement procurement, StepRoom room, Clock clock, String basePath) {
        PaperLinks links = new PaperLinks(procurement.readOrders(), basePath);
        return List.of(
                new Inquiry(procurement.reviewInquiry(), room),
                new Estimation(procurement.estimateCosts(), room),
                new Normalization(procurement.normalizeQuotes(), room, clock),
                new Compare(procurement.compareBids(), room),
                new Propose(procurement.proposeAward(), room),
                new Order(procurement.issueOrders(), links, room),
                new ProformaInvoice(procurement.issueProformas(), procurement.readOrders(), links, room));
    }

    private static Endpoint plural(Endpoint step) {
        String path = step.route().path().replaceFirst("^/workflow/", "/workflows/");
        return Alias.of(step, path, step.route().operation() + "InWorkflows");
    }
}
