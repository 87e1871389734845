package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
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
import java.util.Locale;
import java.util.Optional;

/** What clients asked for in Cosmos DB, in their owner's partition; each is dropped some minutes after it has expired. */
public final class CosmosOperations implements OperationRepository {
    private final ExpiringItems<Operation> operations;

    /** {@code database} holds the containers already; the client stays the caller's to close. */
    public CosmosOperations(CosmosAsyncClient client, String database, RequestCharges charges, Clock clock) {
        this(Connection.over(client, database, charges), clock);
    }

    CosmosOperations(Connection connection, Clock clock) {
        this.operations = new ExpiringItems<>(
                connection,
                Containers.OPERATIONS,
                StoredItems.OPERATIONS,
                new ExpiringItems.Reading<>(
                        Operation::owner,
                        operation -> operation.id().value(),
                        operation -> Places.newestFirst(
                                operation.createdAt(), operation.id().value()),
                        Operation::expiresAt),
                clock);
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
        String word = kind.name().toLowerCase(Locale.ROOT);
        Query query = operations.of(owner).where("kind", word);
        return operations.list(query, List.of("owner_email", "kind"), page, "operations " + word + " " + owner);
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
}
