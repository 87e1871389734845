package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseStatus;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
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
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where purchases stand. */
final class WorkflowStatusTool implements Tool {
    /** A step that was done; a stale one has to be done again. */
    public record Done(String step, boolean stale, Instant at) {}

    /** An order or proforma that was issued. */
    public record Paper(String number, String supplier, Figure gross) {}

    /** One purchase; {@code next} are the steps that may be done now. */
    public record Status(
            DocumentId caseId,
            String inquiry,
            CaseStatus status,
            List<Done> done,
            List<String> next,
            List<Paper> orders,
            List<Paper> proformas) {}

    /** The purchases that were asked for. */
    public record Standing(List<Status> cases) {}

    private static final int MOST = 10;
    private static final ToolSpec SPEC = new ToolSpec(
            "workflow_status",
            "Says where a purchase stands: steps done, what comes next, orders and proforma invoices issued.",
            List.of(Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Standing> resultType() {
        return Standing.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        String named = arguments.text("case");
        List<OpenCase> cases = named == null
                ? desk.cases().stream()
                        .limit(MOST)
                        .map(ProcurementCase::id)
                        .map(desk::open)
                        .toList()
                : List.of(new Named(desk).openCase(named));
        if (cases.isEmpty()) {
            throw new UnclearException("There is no purchase yet; begin with the inquiry of a request for quotation.");
        }
        List<Status> statuses = cases.stream().map(WorkflowStatusTool::status).toList();
        return new ToolResult(
                new Standing(statuses),
                statuses.stream().map(WorkflowStatusTool::text).collect(Collectors.joining("\n")),
                cases.stream().map(open -> open.cite(null)).toList());
    }

    private static Status status(OpenCase open) {
        ProcurementCase head = open.file().head();
        return new Status(
                open.id(),
                open.name(),
                head.status(),
                head.steps().entrySet().stream()
                        .map(each -> new Done(
                                each.getKey().word(),
                                each.getValue().stale(),
                                each.getValue().at()))
                        .toList(),
                Arrays.stream(CaseStep.values())
                        .filter(step -> head.current(step).isEmpty()
                                && head.lacking(step).isEmpty())
                        .map(CaseStep::word)
                        .toList(),
                papers(open, open.file().orders()),
                papers(open, open.file().proformas()));
    }

    private static List<Paper> papers(OpenCase open, Optional<IssuedPapers> issued) {
        List<Citation> cited = List.of(open.cite(null));
        return issued.map(IssuedPapers::papers).orElse(List.of()).stream()
                .map(paper -> paper(paper, cited))
                .toList();
    }

    private static Paper paper(IssuedPaper paper, List<Citation> cited) {
        return new Paper(
                paper.number().toString(),
                paper.supplier(),
                new Figure(
                        "total with tax", paper.gross().amount(), paper.gross().currency(), null, cited));
    }

    private static String text(Status status) {
        String done = status.done().stream()
                .map(each -> "%s (%s%s)"
                        .formatted(
                                words(each.step()),
                                each.at().atZone(ZoneOffset.UTC).toLocalDate(),
                                each.stale() ? ", to be done again" : ""))
                .collect(Collectors.joining(", "));
        String next = status.next().isEmpty()
                ? "Every step is done."
                : "What can be done next: %s."
                        .formatted(Words.list(status.next().stream()
                                .map(WorkflowStatusTool::words)
                                .toList()));
        return Stream.of(
                        "%s stands at %s. Done: %s. %s"
                                .formatted(
                                        status.inquiry(), words(status.status().name()), done, next),
                        papers("Orders", status.orders()),
                        papers("Proforma invoices", status.proformas()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String papers(String what, List<Paper> papers) {
        return papers.isEmpty()
                ? ""
                : "%s: %s."
                        .formatted(
                                what,
                                papers.stream()
                                        .map(each -> "%s to %s over %s"
                                                .formatted(
                                                        each.number(),
                                                        each.supplier(),
                                                        each.gross().text()))
                                        .collect(Collectors.joining(", ")));
    }

    private static String words(String step) {
        return step.replace('_', ' ').toLowerCase(Locale.ROOT);
    }
}
