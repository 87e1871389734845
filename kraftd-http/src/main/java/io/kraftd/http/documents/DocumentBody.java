package io.kraftd.http.documents;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.ExtractionFailure;
import io.kraftd.domain.document.Kinship;
import io.kraftd.domain.extracted.Anomaly;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A document as clients see it: its head and, among the same members, everything that was read. Before a first reading
 * those members are absent.
 *
 * @param documentTypeHint what the uploader claims it is
 * @param failure why the last reading failed
 * @param relatedDocuments near-duplicates and other states of the same paper, the newest first
 * @param parentDocumentId the latest earlier state of the same paper
 */
public record DocumentBody(
        DocumentId documentId,
        String status,
        FileBody file,
        @Nullable DocumentType documentTypeHint,
        @JsonUnwrapped @Nullable ExtractedDocument extracted,
        @Nullable ExtractionFailure failure,
        List<RelatedBody> relatedDocuments,
        @Nullable DocumentId parentDocumentId,
        EmailAddress createdBy,
        Instant createdAt,
        Instant updatedAt) {
    /** One anomaly for each document that is most likely the same paper. */
    public List<Anomaly> nearDuplicates() {
        return relatedDocuments.stream()
                .filter(RelatedBody::sameAgain)
                .map(other -> new Anomaly(
                        Kinship.NEAR_DUPLICATE.word(),
                        Anomaly.Severity.WARNING,
                        "Document %s has the same number, party and total".formatted(other.documentId()),
                        extracted == null || extracted.totals() == null
                                ? null
                                : extracted.totals().gross(),
                        List.of(new FieldPath("/metadata/document_number"))))
                .toList();
    }

    static DocumentBody of(Document document, Optional<ExtractedDocument> extracted, List<RelatedBody> related) {
        return new DocumentBody(
                document.id(),
                StatusWords.of(document),
                FileBody.of(document.file()),
                document.hint(),
                extracted.orElse(null),
                document.failure(),
                related,
                related.stream()
                        .filter(RelatedBody::earlier)
                        .map(RelatedBody::documentId)
                        .findFirst()
                        .orElse(null),
                document.owner(),
                document.createdAt(),
                document.updatedAt());
    }
}
