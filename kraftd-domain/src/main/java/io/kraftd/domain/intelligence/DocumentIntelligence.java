package io.kraftd.domain.intelligence;

import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.Classification;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.ExtractionMethod;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.LessonUsed;
import io.kraftd.domain.intelligence.assemble.CreditNotes;
import io.kraftd.domain.intelligence.assemble.ItemFields;
import io.kraftd.domain.intelligence.assemble.WholeDocument;
import io.kraftd.domain.intelligence.classify.Classifier;
import io.kraftd.domain.intelligence.header.HeaderReader;
import io.kraftd.domain.intelligence.labels.HeaderText;
import io.kraftd.domain.intelligence.learn.Taught;
import io.kraftd.domain.intelligence.lines.ItemTables;
import io.kraftd.domain.intelligence.lines.ReadItem;
import io.kraftd.domain.intelligence.parties.PartyReader;
import io.kraftd.domain.intelligence.structured.Agreement;
import io.kraftd.domain.intelligence.structured.StructuredReading;
import io.kraftd.domain.intelligence.text.Line;
import io.kraftd.domain.intelligence.text.Paper;
import io.kraftd.domain.intelligence.words.Notation;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Word;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.shared.Deadline;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** The door to document intelligence: gives the business document that a layout says. */
public final class DocumentIntelligence {
    private DocumentIntelligence() {}

    /**
     * Understands a layout. Never fails for what stands in it: what cannot be read is missing in the answer.
     *
     * @param hint the type a person says it is, weighed against what the paper says; {@code null} without a hint
     * @param deadline {@link io.kraftd.domain.shared.DeadlinePassedException} when it passes
     */
    public static ExtractedDocument understand(DocumentLayout layout, @Nullable DocumentType hint, Deadline deadline) {
        return understand(layout, hint, List.of(), deadline);
    }

    /**
     * Understands a layout with the help of lessons that its owner's corrections taught; those about other suppliers or layouts
     * change nothing, and those that were used are named in the answer.
     */
    public static ExtractedDocument understand(
            DocumentLayout layout, @Nullable DocumentType hint, List<Lesson> lessons, Deadline deadline) {
        deadline.check();
        Paper paper = Paper.of(layout, deadline);
        Notation notation = Notation.of(paper);
        deadline.check();
        Taught taught = Taught.on(paper, notation, lessons);
        ItemTables items = ItemTables.read(paper, notation.numbers(), taught.headings(), deadline);
        HeaderText text = HeaderText.of(paper, notation, items.lines(), deadline);
        Optional<StructuredReading> data = StructuredReading.of(layout.data(), deadline);
        Classification classification =
                data.map(DocumentIntelligence::said).orElseGet(() -> Classifier.classify(text, items, hint));
        deadline.check();
        Map<FieldPath, Field> fields = fields(text, items, classification.type());
        List<LessonUsed> used = taught.read(classification.type(), items, fields);
        List<Anomaly> anomalies =
                data.map(said -> Agreement.of(said, fields, items.items())).orElse(List.of());
        data.ifPresent(said -> fields.putAll(said.fields()));
        List<ReadItem> lines = data.map(said -> said.completedBy(items.items())).orElse(items.items());
        if (CreditNotes.printedNegative(classification, fields)) {
            CreditNotes.turn(fields);
            return document(layout, classification, CreditNotes.turned(lines), fields, anomalies, used);
        }
        return document(layout, classification, lines, fields, anomalies, used);
    }

    private static Classification said(StructuredReading data) {
        boolean known = data.type() != DocumentType.UNKNOWN;
        return new Classification(
                data.type(), known ? new Confidence(0.99) : Confidence.NONE, List.of(data.source()), List.of());
    }

    /**
     * The words of a layout from top to bottom, a line for each line, an empty line between pages or sheets; hidden sheets are
     * left out.
     *
     * @param deadline {@link io.kraftd.domain.shared.DeadlinePassedException} when it passes
     */
    public static String text(DocumentLayout layout, Deadline deadline) {
        StringBuilder text = new StringBuilder();
        int page = 0;
        for (Line line : Paper.of(layout, deadline).lines()) {
            text.append(line.page() == page ? "" : "\n").append(line.text()).append('\n');
            page = line.page();
        }
        return text.toString();
    }

    private static Map<FieldPath, Field> fields(HeaderText text, ItemTables items, DocumentType type) {
        Map<FieldPath, Field> fields = new HashMap<>(HeaderReader.read(text, type, ItemFields.sum(items.items())));
        fields.putAll(PartyReader.read(text, type));
        ItemFields.lineTotal(items.items()).ifPresent(total -> fields.putIfAbsent(ItemFields.LINE_TOTAL, total));
        return fields;
    }

    private static ExtractedDocument document(
            DocumentLayout layout,
            Classification classification,
            List<ReadItem> items,
            Map<FieldPath, Field> found,
            List<Anomaly> anomalies,
            List<LessonUsed> used) {
        Integer pages = layout.pages().isEmpty() ? null : layout.pages().size();
        WholeDocument.Reading reading =
                new WholeDocument.Reading(pages, layout.warnings(), method(layout), ocrConfidence(layout), used);
        return WholeDocument.of(classification, items, found, anomalies, reading);
    }

    private static ExtractionMethod method(DocumentLayout layout) {
        long scanned = layout.pages().stream().filter(Page::scanned).count();
        if (scanned == 0) {
            return ExtractionMethod.DIRECT_PARSE;
        }
        return scanned == layout.pages().size() ? ExtractionMethod.OCR : ExtractionMethod.HYBRID;
    }

    private static @Nullable Double ocrConfidence(DocumentLayout layout) {
        OptionalDouble mean = layout.pages().stream()
                .filter(Page::scanned)
                .flatMap(page -> page.words().stream())
                .mapToDouble(Word::confidence)
                .average();
        return mean.isPresent() ? mean.getAsDouble() : null;
    }
}
