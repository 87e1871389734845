package io.kraftd.usecases.assistant.fact;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.FieldPath;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact can be looked up: a value of a document, a line of a case, or both. What does not apply is {@code null}.
 *
 * @param filename of the document
 * @param field the value inside the document
 * @param caseId the inquiry of the case that computed the fact
 * @param line of the case's baseline
 * @param page counted from 1
 * @param cell with its sheet, such as {@code Offer!C12}
 * @param place the same place in words
 */
public record Citation(
        @Nullable DocumentId documentId,
        @Nullable String filename,
        @Nullable FieldPath field,
        @Nullable DocumentId caseId,
        @Nullable String line,
        @Nullable Integer page,
        @Nullable String cell,
        @Nullable String place) {
    /** A whole document. */
    public static Citation document(DocumentId id, String filename) {
        return new Citation(id, filename, null, null, null, null, null, null);
    }

    /** What a case computed, about one line of it or about all. */
    public static Citation computed(DocumentId caseId, @Nullable String line) {
        return new Citation(null, null, null, caseId, line, null, null, null);
    }
}
