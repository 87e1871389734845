package io.kraftd.domain.document;

import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.Sha256;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The head of a result: what lists and searches show, and the hash under which the whole result lies. Small whatever
 * the document's size.
 *
 * @param body where the whole {@link ExtractedDocument} lies
 * @param currency ISO 4217 code; {@code null} when the document names none
 * @param gross total with tax in {@code currency}; {@code null} when unread
 */
public record DocumentResult(
        Sha256 body,
        DocumentType type,
        @Nullable String documentNumber,
        @Nullable LocalDate issueDate,
        @Nullable String supplierName,
        @Nullable String buyerName,
        @Nullable String currency,
        @Nullable BigDecimal gross,
        int lineItems,
        Confidence confidence,
        int completeness,
        boolean needsReview) {
    public DocumentResult {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(confidence, "confidence");
    }

    /** The head of a whole result that was kept under {@code body}. */
    public static DocumentResult of(ExtractedDocument whole, Sha256 body) {
        return new DocumentResult(
                body,
                whole.metadata().documentType(),
                whole.metadata().documentNumber(),
                whole.metadata().issueDate(),
                whole.parties().supplierName(),
                whole.parties().buyerName(),
                whole.currency(),
                whole.totals() == null ? null : whole.totals().gross(),
                whole.lineItems().size(),
                whole.confidence().overall(),
                whole.quality().completeness(),
                whole.quality().requiresManualReview());
    }
}
