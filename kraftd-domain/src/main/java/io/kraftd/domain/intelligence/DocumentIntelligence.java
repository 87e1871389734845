package io.kraftd.domain.intelligence;

import io.kraftd.domain.extracted.Classification;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DataQuality;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.ExtractionConfidence;
import io.kraftd.domain.extracted.ExtractionMethod;
import io.kraftd.domain.extracted.Fields;
import io.kraftd.domain.extracted.Metadata;
import io.kraftd.domain.extracted.Parties;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.shared.Deadline;
import java.util.List;
import java.util.Map;
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
        deadline.check();
        Classification nothing = new Classification(DocumentType.UNKNOWN, Confidence.NONE, List.of(), List.of());
        Integer pages = layout.pages().isEmpty() ? null : layout.pages().size();
        return new ExtractedDocument(
                nothing,
                new Metadata(DocumentType.UNKNOWN, null, null, null, pages),
                Parties.NONE,
                null,
                null,
                null,
                List.of(),
                null,
                new ExtractionConfidence(Confidence.NONE, Map.of(), List.of(), List.of()),
                new DataQuality(0, 0, 0, false, true, List.of("Nothing was read"), List.of(), List.of()),
                ExtractionMethod.DIRECT_PARSE,
                null,
                new Fields(Map.of()));
    }
}
