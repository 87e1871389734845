package io.kraftd.domain.extracted;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which document this is. Every part but the type may be unread ({@code null}). */
public record Metadata(
        DocumentType documentType,
        @Nullable String documentNumber,
        @Nullable String revisionNumber,
        @Nullable LocalDate issueDate,
        @Nullable Integer pageCount) {
    public Metadata {
        Objects.requireNonNull(documentType, "documentType");
    }
}
