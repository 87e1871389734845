package io.kraftd.http.documents;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.ExtractionFailure;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as clients see it: its head and, among the same members, everything that was read. Before a first reading
 * those members are absent.
 *
 * @param documentTypeHint what the uploader claims it is
 * @param failure why the last reading failed
 */
public record DocumentBody(
        DocumentId documentId,
        String status,
        FileBody file,
        @Nullable DocumentType documentTypeHint,
        @JsonUnwrapped @Nullable ExtractedDocument extracted,
        @Nullable ExtractionFailure failure,
        EmailAddress createdBy,
        Instant createdAt,
        Instant updatedAt) {
    /** The view of a head and its result. */
    public static DocumentBody of(Document document, Optional<ExtractedDocument> extracted) {
        return new DocumentBody(
                document.id(),
                StatusWords.of(document),
                FileBody.of(document.file()),
                document.hint(),
                extracted.orElse(null),
                document.failure(),
                document.owner(),
                document.createdAt(),
                document.updatedAt());
    }
}
