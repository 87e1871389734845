package io.kraftd.domain.learning;

import io.kraftd.domain.document.DocumentId;
import java.util.Objects;

/** Names a lesson by the correction that taught it. */
public record LessonId(DocumentId document, int correction) {
    public LessonId {
        Objects.requireNonNull(document, "document");
        if (correction < 1) {
            throw new IllegalArgumentException("corrections count from 1");
        }
    }

    @Override
    public String toString() {
        return document + "-" + correction;
    }
}
