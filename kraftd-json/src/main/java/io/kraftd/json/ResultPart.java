package io.kraftd.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.extracted.Confidence;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.Sha256;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of a result inside a document's item; its type stands on the item itself. The amount is a text, because databases
 * keep numbers in binary.
 */
record ResultPart(
        Sha256 body,
        @Nullable String documentNumber,
        @Nullable LocalDate issueDate,
        @Nullable String supplierName,
        @Nullable String buyerName,
        @Nullable String currency,

        @JsonFormat(shape = JsonFormat.Shape.STRING) @Nullable
        BigDecimal gross,

        int lineItems,
        Confidence confidence,
        int completeness,
        boolean needsReview) {

    static ResultPart of(DocumentResult result) {
        return new ResultPart(
                result.body(),
                result.documentNumber(),
                result.issueDate(),
                result.supplierName(),
                result.buyerName(),
                result.currency(),
                result.gross(),
                result.lineItems(),
                result.confidence(),
                result.completeness(),
                result.needsReview());
    }

    DocumentResult ofType(DocumentType type) {
        return new DocumentResult(
                body,
                type,
                documentNumber,
                issueDate,
                supplierName,
                buyerName,
                currency,
                gross,
                lineItems,
                confidence,
                completeness,
                needsReview);
    }
}
