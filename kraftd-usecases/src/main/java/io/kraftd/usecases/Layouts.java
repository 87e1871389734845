package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.reading.DocumentReader;

/** Files of documents, laid out within the limits. */
final class Layouts {
    private final ContentStore contents;
    private final DocumentReader reader;
    private final ExtractionLimits limits;

    Layouts(ContentStore contents, DocumentReader reader, ExtractionLimits limits) {
        this.contents = contents;
        this.reader = reader;
        this.limits = limits;
    }

    /** Everything on the paper; refuses as {@link DocumentReader#read}. */
    DocumentLayout of(Document document, Deadline all) {
        Content content = contents.find(document.owner(), document.file().sha256())
                .orElseThrow(() -> PortException.permanent("The file of a document is missing from its store", null));
        Deadline reading = all.atMost(limits.readingTime(), "reading the file");
        return reader.read(content, document.file().kind(), limits.reading(), reading);
    }
}
