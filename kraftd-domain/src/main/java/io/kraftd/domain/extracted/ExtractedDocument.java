package io.kraftd.domain.extracted;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What one document says, as the business understands it. The typed parts are a view of {@link #fields()}: every value in
 * them has its field with provenance there.
 *
 * @param projectContext {@code null} when the document names no project
 * @param dates {@code null} when no day was read
 * @param commercialTerms {@code null} when no term was read
 * @param totals {@code null} when no sum was read
 * @param ocrConfidence mean confidence of recognised words, 0 to 1; {@code null} when nothing was recognised
 * @param lessons earlier corrections that showed where values stand here
 */
public record ExtractedDocument(
        Classification classification,
        Metadata metadata,
        Parties parties,
        @Nullable ProjectContext projectContext,
        @Nullable Dates dates,
        @Nullable CommercialTerms commercialTerms,
        List<LineItem> lineItems,
        @Nullable Totals totals,
        ExtractionConfidence confidence,
        DataQuality quality,
        ExtractionMethod method,
        @Nullable Double ocrConfidence,
        Fields fields,
        List<LessonUsed> lessons) {
    public ExtractedDocument {
        Objects.requireNonNull(classification, "classification");
        Objects.requireNonNull(metadata, "metadata");
        Objects.requireNonNull(parties, "parties");
        lineItems = List.copyOf(lineItems);
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(method, "method");
        Objects.requireNonNull(fields, "fields");
        lessons = List.copyOf(lessons);
    }

    /** The same, read in this way. */
    public ExtractedDocument readBy(ExtractionMethod other) {
        return with(quality, other);
    }

    /** The same with one more sentence for a person. */
    public ExtractedDocument warning(String sentence) {
        return with(quality.warning(sentence), method);
    }

    private ExtractedDocument with(DataQuality otherQuality, ExtractionMethod otherMethod) {
        return new ExtractedDocument(
                classification,
                metadata,
                parties,
                projectContext,
                dates,
                commercialTerms,
                lineItems,
                totals,
                confidence,
                otherQuality,
                otherMethod,
                ocrConfidence,
                fields,
                lessons);
    }

    /** The document's one currency as ISO 4217 code, or {@code null}. */
    public @Nullable String currency() {
        return commercialTerms == null ? null : commercialTerms.currency();
    }
}
