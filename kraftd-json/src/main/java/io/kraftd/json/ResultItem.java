package io.kraftd.json;

import io.kraftd.domain.extracted.ExtractedDocument;
import java.util.Objects;

/** A whole result as it lies in a content store. */
record ResultItem(int schemaVersion, ExtractedDocument document) implements Item<ExtractedDocument> {
    static ResultItem of(ExtractedDocument document) {
        return new ResultItem(SCHEMA_VERSION, document);
    }

    @Override
    public ExtractedDocument value() {
        return Objects.requireNonNull(document, "document");
    }
}
