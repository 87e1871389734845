package io.kraftd.adapter.local;

import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What clients asked for, newest first. */
final class LocalOperations implements OperationRepository {
    private static final Shape<Operation> SHAPE = new Shape<>(
            "operations",
            List.of("kind", "expires"),
            operation -> Shape.Row.of(
                    operation.owner(),
                    operation.id(),
                    Sorted.newestFirst(operation.createdAt(), operation.id()),
                    operation.kind().name(),
                    Sorted.ascending(operation.expiresAt())));

    private final Expiring<Operation> operations;

    LocalOperations(Database database, Lists lists, Clock clock) {
        this.operations = new Expiring<>(database, StoredItems.OPERATIONS, SHAPE, Operation::expiresAt, lists, clock);
    }

    @Override
    public Stored<Operation> create(Operation operation) {
        return operations.create(operation);
    }

    @Override
    public Optional<Stored<Operation>> find(EmailAddress owner, OperationId id) {
        return operations.find(owner, id);
    }

    @Override
    public Stored<Operation> save(Operation operation, Revision expected) {
        return operations.save(operation, expected);
    }

    @Override
    public Page<Operation> list(EmailAddress owner, Operation.Kind kind, PageRequest page) {
        return operations.list(Where.owner(owner).and("kind = ?", kind.name()), page, kind + " of " + owner);
    }

    @Override
    public void delete(EmailAddress owner, OperationId id) {
        operations.delete(owner, id);
    }

    @Override
    public int deleteExpired(EmailAddress owner) {
        return operations.deleteExpired(owner);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        operations.deleteOwner(owner);
    }
}
