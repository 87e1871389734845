package io.kraftd.usecases.assistant.tools;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.DataQuality;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Gap;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.Desk;
import io.kraftd.usecases.assistant.desk.Named;
import io.kraftd.usecases.assistant.desk.OpenCase;
import io.kraftd.usecases.assistant.desk.UnclearException;
import io.kraftd.usecases.assistant.fact.Citation;
import io.kraftd.usecases.assistant.fact.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How far the reading of documents can be trusted. */
final class ValidateDocumentTool implements Tool {
    /**
     * The verdict on one document; scores are percents.
     *
     * @param gaps what it should say and does not
     * @param anomalies what does not agree with itself
     */
    public record Verdict(
            DocumentId documentId,
            String filename,
            String type,
            Figure completeness,
            Figure quality,
            Figure overall,
            boolean ready,
            boolean needsReview,
            List<String> gaps,
            List<String> anomalies) {}

    /** One verdict for each document. */
    public record Validated(List<Verdict> documents) {}

    private static final int MOST = 20;
    private static final ToolSpec SPEC = new ToolSpec(
            "validate_document",
            "Checks what was read from a document: completeness and quality scores, gaps, figures that do not add up, whether a"
                    + " person should look. For one document, one supplier's quotation, or all documents.",
            List.of(Parameters.DOCUMENT, Parameters.SUPPLIER, Parameters.CASE));

    @Override
    public ToolSpec spec() {
        return SPEC;
    }

    @Override
    public Class<Validated> resultType() {
        return Validated.class;
    }

    @Override
    public ToolResult use(Desk desk, Arguments arguments) {
        List<Document> documents = documents(desk, arguments);
        List<Verdict> verdicts =
                documents.stream().map(document -> verdict(desk, document)).toList();
        if (verdicts.isEmpty()) {
            throw new UnclearException("No document has been read yet.");
        }
        return new ToolResult(
                new Validated(verdicts),
                verdicts.stream().map(ValidateDocumentTool::text).collect(Collectors.joining("\n")),
                verdicts.stream()
                        .map(each -> Citation.document(each.documentId(), each.filename()))
                        .toList());
    }

    private static List<Document> documents(Desk desk, Arguments arguments) {
        String name = arguments.text("document");
        if (name != null) {
            return List.of(new Named(desk).document(name));
        }
        String supplier = arguments.text("supplier");
        if (supplier != null) {
            OpenCase open = new Named(desk).openCase(arguments.text("case"));
            return open.quotation(Named.supplier(open, supplier)).stream().toList();
        }
        return desk.documents().stream()
                .filter(document -> document.result() != null)
                .limit(MOST)
                .toList();
    }

    private static Verdict verdict(Desk desk, Document document) {
        ExtractedDocument whole = desk.whole(document);
        DataQuality quality = whole.quality();
        List<Citation> cited =
                List.of(Citation.document(document.id(), document.file().filename()));
        return new Verdict(
                document.id(),
                document.file().filename(),
                whole.metadata().documentType().word(),
                percent("completeness", quality.completeness(), cited),
                percent("quality", quality.quality(), cited),
                percent("overall", quality.overall(), cited),
                quality.readyForProcessing(),
                quality.requiresManualReview(),
                quality.gaps().stream().map(ValidateDocumentTool::words).toList(),
                quality.anomalies().stream().map(Anomaly::message).toList());
    }

    private static Figure percent(String name, int value, List<Citation> cited) {
        return Figure.number(name, BigDecimal.valueOf(value), "%", cited);
    }

    private static String words(Gap gap) {
        return "%s (%s)"
                .formatted(
                        gap.remediation().replaceFirst("\\.$", ""),
                        gap.importance().name().toLowerCase(Locale.ROOT));
    }

    private static String text(Verdict verdict) {
        String review = verdict.needsReview() ? "a person should look at it" : "no review is needed";
        String anomalies = verdict.anomalies().isEmpty()
                ? "no figure contradicts another"
                : "to look at: " + String.join("; ", verdict.anomalies());
        String gaps = verdict.gaps().isEmpty() ? "nothing is missing" : "missing: " + String.join("; ", verdict.gaps());
        return "%s (%s): completeness %s, quality %s, overall %s; %s, %s; %s; %s."
                .formatted(
                        verdict.filename(),
                        verdict.type(),
                        verdict.completeness().text(),
                        verdict.quality().text(),
                        verdict.overall().text(),
                        verdict.ready() ? "ready for processing" : "not ready for processing",
                        review,
                        gaps,
                        anomalies);
    }
}
