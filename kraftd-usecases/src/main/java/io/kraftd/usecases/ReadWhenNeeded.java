package io.kraftd.usecases;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.usecases.procurement.Readings;

/** Documents for purchases: as they were read, or read now. */
final class ReadWhenNeeded implements Readings {
    private final ReadDocument readDocument;
    private final ExtractDocument extractDocument;

    ReadWhenNeeded(ReadDocument readDocument, ExtractDocument extractDocument) {
        this.readDocument = readDocument;
        this.extractDocument = extractDocument;
    }

    // why: a failed reading is tried again, and one that is going on is waited for by the caller.
    @Override
    public Reading of(EmailAddress owner, DocumentId id) {
        ReadDocument.Result found = readDocument.whole(owner, id);
        boolean read = found.document().value().status() == DocumentStatus.COMPLETED
                || found.document().value().status() == DocumentStatus.ARCHIVED;
        if (read && found.extracted().isPresent()) {
            return new Reading(found.document().value(), found.extracted().get());
        }
        ExtractDocument.Result result = extractDocument.handle(new ExtractDocument.Command(owner, id));
        return new Reading(result.document().value(), result.extracted());
    }
}
