package io.kraftd.domain.intelligence.assemble;

import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.Classification;
import io.kraftd.domain.extracted.DataQuality;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.ExtractionConfidence;
import io.kraftd.domain.extracted.ExtractionMethod;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.LessonUsed;
import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.intelligence.lines.ReadItem;
import io.kraftd.domain.intelligence.validate.Validator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The document that values make: its typed parts, its verdict, its confidence. */
public final class WholeDocument {
    /**
     * How the paper was read.
     *
     * @param pages {@code null} for a file without pages
     * @param notes sentences for a person about the reading itself
     * @param ocrConfidence {@code null} when nothing was recognised
     * @param lessons earlier corrections that it was read by
     */
    public record Reading(
            @Nullable Integer pages,
            List<String> notes,
            ExtractionMethod method,
            @Nullable Double ocrConfidence,
            List<LessonUsed> lessons) {
        public Reading {
            notes = List.copyOf(notes);
            lessons = List.copyOf(lessons);
        }
    }

    private WholeDocument() {}

    /**
     * Builds and judges it.
     *
     * @param header every value but those of the items
     * @param anomalies contradictions that are known already
     */
    public static ExtractedDocument of(
            Classification classification,
            List<ReadItem> items,
            Map<FieldPath, Field> header,
            List<Anomaly> anomalies,
            Reading reading) {
        Map<FieldPath, Field> all = new HashMap<>(header);
        Field currency = all.get(new FieldPath("/commercial_terms/currency"));
        List<LineItem> lines = ItemFields.of(items, currency == null ? null : ItemFields.words(currency), all);
        Fields fields = new Fields(all);
        Assembly view = new Assembly(fields);
        DataQuality quality = Validator.judge(classification.type(), fields, lines, anomalies, reading.notes());
        ExtractionConfidence confidence = PartConfidence.of(classification, fields, quality);
        return new ExtractedDocument(
                classification,
                view.metadata(classification.type(), reading.pages()),
                view.parties(),
                view.project(),
                view.dates(),
                view.terms(),
                lines,
                view.totals(),
                confidence,
                quality,
                reading.method(),
                reading.ocrConfidence(),
                fields,
                reading.lessons());
    }
}
