package io.kraftd.usecases;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentResult;
import io.kraftd.domain.document.Kinship;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.procurement.revision.Revision;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.NotReadException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An owner's papers that say the same as one of them, or are other states of it, and what changed between two states. */
public final class FindRelated {
    /** Another document of the same owner, and how it is related. */
    public record Related(Document document, Kinship kinship) {}

    /** A document compared with an earlier one. */
    public record Compared(DocumentId document, DocumentId since, Revision revision) {}

    /** How many documents of the type are looked at, the newest first. */
    private static final int MOST = 1_000;

    private final DocumentRepository documents;
    private final ReadDocument readDocument;

    FindRelated(DocumentRepository documents, ReadDocument readDocument) {
        this.documents = documents;
        this.readDocument = readDocument;
    }

    /** What is related to a document, the newest first; nothing before its first reading. */
    public List<Related> to(Document document) {
        DocumentResult result = document.result();
        List<Related> related = new ArrayList<>();
        if (result == null || result.documentNumber() == null) {
            return related;
        }
        DocumentFilter sameType = new DocumentFilter(Optional.empty(), Optional.of(result.type()));
        Optional<PageRequest> next = Optional.of(PageRequest.first(PageRequest.MOST));
        for (int seen = 0; seen < MOST && next.isPresent(); seen += PageRequest.MOST) {
            Page<Document> page = documents.list(document.owner(), sameType, next.get());
            page.items()
                    .forEach(other -> Kinship.between(document, other)
                            .ifPresent(kinship -> related.add(new Related(other, kinship))));
            next = page.next().map(cursor -> PageRequest.after(cursor, PageRequest.MOST));
        }
        return related;
    }

    /**
     * What changed in a document since another, or since its latest earlier state. {@link NotFoundException} when the owner has
     * no such document, or when no earlier state is known; {@link NotReadException} when one of them was not read yet.
     */
    public Compared changes(EmailAddress owner, DocumentId id, Optional<DocumentId> since) {
        Document document = readDocument.head(owner, id).value();
        DocumentId earlier =
                since.or(() -> earlier(document)).orElseThrow(() -> new NotFoundException("earlier state"));
        return new Compared(id, earlier, Revision.of(whole(owner, earlier), whole(owner, id)));
    }

    private Optional<DocumentId> earlier(Document document) {
        return to(document).stream()
                .filter(related -> related.kinship() == Kinship.REVISION_OF)
                .map(related -> related.document().id())
                .findFirst();
    }

    private ExtractedDocument whole(EmailAddress owner, DocumentId id) {
        ReadDocument.Result found = readDocument.whole(owner, id);
        return found.extracted()
                .orElseThrow(() -> new NotReadException(found.document().value().status()));
    }
}
