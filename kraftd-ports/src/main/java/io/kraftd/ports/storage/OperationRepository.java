package io.kraftd.ports.storage;

import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What clients asked for, by owner and id, each for a while: one that has expired is never found or listed, and may be dropped
 * by the store. An owner never sees another owner's. Every method throws {@link PortException} when the store cannot be
 * reached.
 */
public interface OperationRepository {
    /**
     * Keeps a new operation in place of an expired one; {@link DuplicateException} when the owner has one under this id that
     * has not expired, so of many who ask for the same one gets it; {@link TooLargeException}, also for a content over
     * {@value Operation#LARGEST_CONTENT_BYTES} bytes.
     */
    Stored<Operation> create(Operation operation);

    /** The owner's operation; empty when there is none, when it has expired, and when only another owner has one. */
    Optional<Stored<Operation>> find(EmailAddress owner, OperationId id);

    /**
     * Replaces the operation read at {@code expected}; {@link StaleRevisionException} when it was saved since, or is gone;
     * {@link TooLargeException} as at {@link #create}. One that expired since it was read is kept as long as nobody replaced or
     * dropped it. Gives the new revision.
     */
    Stored<Operation> save(Operation operation, Revision expected);

    /**
     * Reads the operation, changes it and saves it, again on the newer state when somebody else saved in between. Gives what was
     * saved; empty when the owner has no such operation. Whatever {@code move} throws comes through and nothing is written;
     * {@link TooLargeException}; {@link StaleRevisionException} when others keep saving.
     */
    default Optional<Stored<Operation>> change(EmailAddress owner, OperationId id, UnaryOperator<Operation> move) {
        return Changes.make(() -> find(owner, id), move, this::save);
    }

    /**
     * The owner's operations of one kind, newest first by creation, those of one moment by id. One that exists all the while
     * appears exactly once over the pages. {@link UnknownCursorException} for a cursor of another owner or kind, an altered one,
     * and any text that is none.
     */
    Page<Operation> list(EmailAddress owner, Operation.Kind kind, PageRequest page);

    /** Removes the owner's operation; removing what is not there changes nothing. */
    void delete(EmailAddress owner, OperationId id);

    /** Drops what has expired of an owner and the store has not dropped by itself; how many. */
    int deleteExpired(EmailAddress owner);

    /**
     * Removes every operation the owner has now; one kept meanwhile may stay, and other owners lose nothing. No operation is
     * no error. After a {@link PortException} some may be gone; calling it again removes the rest.
     */
    void deleteOwner(EmailAddress owner);
}
