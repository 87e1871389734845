package io.kraftd.app;

import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.DetectedFile;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.usecases.ExtractionLimits;
import java.time.Clock;

/** From a file's bytes to what they say, without keeping anything: the way of an extraction without its stores. */
final class FileUnderstanding {
    private final DocumentReader reader;
    private final ExtractionLimits limits;
    private final Clock clock;

    FileUnderstanding(DocumentReader reader, ExtractionLimits limits, Clock clock) {
        this.reader = reader;
        this.limits = limits;
        this.clock = clock;
    }

    /**
     * {@link io.kraftd.ports.reading.UnreadableFileException} and {@link
     * io.kraftd.domain.shared.DeadlinePassedException} when it cannot be read.
     */
    ExtractedDocument understand(Content content) {
        DetectedFile detected = reader.detect(content, limits.reading());
        Deadline all = Deadline.in(limits.processingTime(), "processing the document", clock);
        Deadline reading = all.atMost(limits.readingTime(), "reading the file");
        DocumentLayout layout = reader.read(content, detected.kind(), limits.reading(), reading);
        return DocumentIntelligence.understand(layout, null, all);
    }
}
