package io.kraftd.ports.storage;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Heads of documents by owner and id. An owner never sees, lists or changes another owner's document. Every method throws
 * {@link PortException} when the store cannot be reached.
 */
public interface DocumentRepository {
    /** Keeps a new document; {@link DuplicateException} when the owner has this id; {@link TooLargeException}. */
    Stored<Document> create(Document document);

    /** The owner's document; empty when there is none, also when another owner has one under this id. */
    Optional<Stored<Document>> find(EmailAddress owner, DocumentId id);

    /** The owner's oldest document, not archived, with exactly these contents; empty when there is none. */
    Optional<Document> findByContent(EmailAddress owner, Sha256 sha256);

    /**
     * Replaces the document read at {@code expected}; {@link StaleRevisionException} when it was saved since, or is gone;
     * {@link TooLargeException}. Gives the new revision.
     */
    Stored<Document> save(Document document, Revision expected);

    /**
     * Reads the document, moves it and saves it, again on the newer state when somebody else saved in between:
     * {@code documents.change(owner, id, document -> document.archived(now))}. Gives what was saved; empty when the owner has no
     * such document. Whatever {@code move} throws comes through and nothing is written, so that of many who claim a document
     * one gets it and the table refuses the others; {@link TooLargeException}; {@link StaleRevisionException} when others keep
     * saving.
     */
    default Optional<Stored<Document>> change(EmailAddress owner, DocumentId id, UnaryOperator<Document> move) {
        return Changes.make(() -> find(owner, id), move, this::save);
    }

    /**
     * The owner's documents, newest first by creation, ties by id ascending. A document that exists all the while appears exactly
     * once over the pages, whatever others write meanwhile. {@link UnknownCursorException} for a cursor of another owner or filter, an
     * altered one, and any text that is none; a cursor stays good when the document it stands at is gone.
     */
    Page<Document> list(EmailAddress owner, DocumentFilter filter, PageRequest page);

    /** How many documents the owner has that pass the filter. */
    long count(EmailAddress owner, DocumentFilter filter);

    /** Removes the document read at {@code expected}; {@link StaleRevisionException} when it was saved since, or is gone. */
    void delete(EmailAddress owner, DocumentId id, Revision expected);

    /**
     * Removes every document the owner has now; one created meanwhile may stay, and other owners lose nothing. No document is
     * no error. After a {@link PortException} some may be gone; calling it again removes the rest.
     */
    void deleteOwner(EmailAddress owner);
}
