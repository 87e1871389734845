package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.usecases.failure.NotFoundException;

/** The documents of an owner, as far as purchases need them. */
public interface Readings {
    /** A head and what was read. */
    record Reading(Document head, ExtractedDocument extracted) {}

    /**
     * What a document says; a document that was never read is read first, so everything an extraction refuses may come.
     * {@link NotFoundException} when the owner has no such document.
     */
    Reading of(EmailAddress owner, DocumentId id);
}
