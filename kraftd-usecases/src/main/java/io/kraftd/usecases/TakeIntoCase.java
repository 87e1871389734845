package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.usecases.procurement.Readings;

/** Documents for cases: each is marked as referred to, so that no store drops it for its age. */
final class TakeIntoCase implements Readings {
    private final Readings readings;
    private final DocumentRepository documents;

    TakeIntoCase(Readings readings, DocumentRepository documents) {
        this.readings = readings;
        this.documents = documents;
    }

    /** {@link ExtractionRunningException} when somebody began to read it anew meanwhile. */
    @Override
    public Reading of(EmailAddress owner, DocumentId id) {
        Reading reading = readings.of(owner, id);
        if (!reading.head().inCase()) {
            documents.change(owner, id, TakeIntoCase::taken);
        }
        return reading;
    }

    // why: whoever reads it saves it under the revision of the claim, and must not lose the result to a mark.
    private static Document taken(Document document) {
        if (document.status() == DocumentStatus.PROCESSING) {
            throw new ExtractionRunningException();
        }
        return document.takenIntoCase();
    }
}
