package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.IllegalMoveException;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import java.time.Clock;

/** An owner puts a document away: out of work, or out of the world. */
public final class PutAwayDocument {
    private final DocumentRepository documents;
    private final Clock clock;

    PutAwayDocument(DocumentRepository documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    /**
     * Archives the document seen at this revision: it is kept and can be looked at, and nothing is done with it any more. {@link
     * NotFoundException}; {@link IllegalMoveException} while it is being read, and when it is archived already; {@link
     * StaleRevisionException} when it was saved since it was seen.
     */
    public Stored<Document> archive(EmailAddress owner, DocumentId id, Revision seen) {
        Document document = find(owner, id).value();
        return documents.save(document.archived(clock.instant()), seen);
    }

    /**
     * Removes the document seen at this revision. {@link NotFoundException}; {@link InUseException} when a purchase rests on
     * it; {@link ExtractionRunningException} while it is being read; {@link StaleRevisionException} when it was saved since it
     * was seen. Its file goes with the next sweep, unless another document has the same.
     */
    public void delete(EmailAddress owner, DocumentId id, Revision seen) {
        Document document = find(owner, id).value();
        if (document.inCase()) {
            throw new InUseException();
        }
        if (document.lease() != null && !document.lease().endedAt(clock.instant())) {
            throw new ExtractionRunningException();
        }
        documents.delete(owner, id, seen);
    }

    private Stored<Document> find(EmailAddress owner, DocumentId id) {
        return documents.find(owner, id).orElseThrow(() -> new NotFoundException("document"));
    }
}
