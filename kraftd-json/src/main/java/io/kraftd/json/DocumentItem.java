package io.kraftd.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.kraftd.domain.document.Corrected;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.document.ExtractionFailure;
import io.kraftd.domain.document.Lease;
import io.kraftd.domain.document.SourceFile;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The head of a document as an item, flat where queries look. */
record DocumentItem(
        DocumentId id,
        EmailAddress ownerEmail,
        String filename,
        @Nullable DocumentType documentType,
        DocumentStatus status,
        Instant createdAt,
        Instant updatedAt,
        int schemaVersion,
        @Nullable DocumentType documentTypeHint,
        FileKind fileType,
        long fileSizeBytes,
        Sha256 sha256,
        @Nullable Integer pageCount,
        @Nullable ResultPart result,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Corrected corrected,
        @Nullable ExtractionFailure failure,
        @Nullable Lease lease,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean inCase)
        implements Item<Document> {

    static DocumentItem of(Document document) {
        DocumentResult result = document.result();
        SourceFile file = document.file();
        return new DocumentItem(
                document.id(),
                document.owner(),
                file.filename(),
                result == null ? null : result.type(),
                document.status(),
                document.createdAt(),
                document.updatedAt(),
                SCHEMA_VERSION,
                document.hint(),
                file.kind(),
                file.sizeBytes(),
                file.sha256(),
                file.pageCount(),
                result == null ? null : ResultPart.of(result),
                document.corrected(),
                document.failure(),
                document.lease(),
                document.inCase() ? Boolean.TRUE : null);
    }

    @Override
    public Document value() {
        return new Document(
                id,
                ownerEmail,
                new SourceFile(filename, fileType, fileSizeBytes, sha256, pageCount),
                documentTypeHint,
                status,
                result == null ? null : result.ofType(Objects.requireNonNull(documentType, "document_type")),
                corrected,
                failure,
                lease,
                Boolean.TRUE.equals(inCase),
                createdAt,
                updatedAt);
    }
}
