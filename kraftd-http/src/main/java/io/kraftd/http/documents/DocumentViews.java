package io.kraftd.http.documents;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.usecases.FindRelated;
import java.util.List;
import java.util.Optional;

/** Documents as clients see them, with what is related to them. */
public final class DocumentViews {
    private final FindRelated findRelated;

    public DocumentViews(FindRelated findRelated) {
        this.findRelated = findRelated;
    }

    /** The view of a head and its result. */
    public DocumentBody of(Document document, Optional<ExtractedDocument> extracted) {
        return DocumentBody.of(document, extracted, related(document));
    }

    /** What is related to a document, the newest first. */
    List<RelatedBody> related(Document document) {
        return findRelated.to(document).stream().map(RelatedBody::of).toList();
    }
}
