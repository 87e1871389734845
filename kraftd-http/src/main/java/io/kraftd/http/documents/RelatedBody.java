package io.kraftd.http.documents;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.Kinship;
import io.kraftd.usecases.FindRelated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Another document that says the same, or is another state of the same paper. */
public record RelatedBody(
        DocumentId documentId, String relation, @Nullable String documentNumber, String filename, Instant createdAt) {
    static RelatedBody of(FindRelated.Related related) {
        DocumentResult result = related.document().result();
        return new RelatedBody(
                related.document().id(),
                related.kinship().word(),
                result == null ? null : result.documentNumber(),
                related.document().file().filename(),
                related.document().createdAt());
    }

    /** Whether it is most likely the same paper. */
    boolean sameAgain() {
        return relation.equals(Kinship.NEAR_DUPLICATE.word());
    }

    /** Whether it is an earlier state of the document it is related to. */
    boolean earlier() {
        return relation.equals(Kinship.REVISION_OF.word());
    }
}
