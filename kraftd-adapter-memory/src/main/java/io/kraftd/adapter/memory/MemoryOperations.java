package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.OPERATIONS;

import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.time.Clock;
import java.util.Optional;

/** What clients asked for, in memory; it ends with the process. */
public final class MemoryOperations implements OperationRepository {
    private final ExpiringItems<Operation> operations;

    /** {@code clock} tells which have expired. */
    public MemoryOperations(Clock clock) {
        this.operations = new ExpiringItems<>(OPERATIONS, MemoryOperations::row, clock);
    }

    @Override
    public Stored<Operation> create(Operation operation) {
        return operations.create(operation);
    }

    @Override
    public Optional<Stored<Operation>> find(EmailAddress owner, OperationId id) {
        return operations.find(owner, id.value());
    }

    @Override
    public Stored<Operation> save(Operation operation, Revision expected) {
        return operations.save(operation, expected);
    }

    @Override
    public Page<Operation> list(EmailAddress owner, Operation.Kind kind, PageRequest page) {
        return operations.list(owner, kind.name(), page, kind + " of " + owner);
    }

    @Override
    public void delete(EmailAddress owner, OperationId id) {
        operations.delete(owner, id.value());
    }

    @Override
    public int deleteExpired(EmailAddress owner) {
        return operations.deleteExpired(owner);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        operations.deleteOwner(owner);
    }

    private static ExpiringItems.Row<Operation> row(Operation operation) {
        return new ExpiringItems.Row<>(
                operation.owner(),
                operation.kind().name(),
                new Place(operation.createdAt(), operation.id().value()),
                operation.expiresAt(),
                Entry.of(operation, OPERATIONS));
    }
}
