package io.kraftd.ports.storage;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import java.util.Optional;

/**
 * Heads of cases by owner and inquiry document, and their events. Every method throws {@link PortException} when the store
 * cannot be reached.
 */
public interface ProcurementRepository {
    /** Keeps a new case; {@link DuplicateException} when the owner has one for this inquiry. */
    Stored<ProcurementCase> create(ProcurementCase opened);

    /** The owner's case; empty when there is none, also when another owner has one under this id. */
    Optional<Stored<ProcurementCase>> find(EmailAddress owner, DocumentId id);

    /**
     * Replaces the head read at {@code expected}; {@link StaleRevisionException} when it was saved since, or is gone. Gives the
     * new revision.
     */
    Stored<ProcurementCase> save(ProcurementCase changed, Revision expected);

    /**
     * The owner's cases, newest first by creation, ties by id ascending. A case that exists all the while appears exactly once
     * over the pages. {@link UnknownCursorException} for a cursor of another owner, an altered one, and any text that is none.
     */
    Page<ProcurementCase> list(EmailAddress owner, PageRequest page);

    /**
     * Keeps an event under its hash, before the head that names it is saved; keeping it again changes nothing. An event
     * that no head ever names is never seen by readers of the history.
     */
    void addEvent(EmailAddress owner, CaseEvent event);

    /** The owner's event of this case with this hash; empty when there is none. */
    Optional<CaseEvent> findEvent(EmailAddress owner, DocumentId id, Sha256 hash);

    /**
     * Removes every case and event the owner has now; one kept meanwhile may stay, and other owners lose nothing. No case is
     * no error. After a {@link PortException} some may be gone; calling it again removes the rest.
     */
    void deleteOwner(EmailAddress owner);
}
