package io.kraftd.adapter.memory.fallback;

import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.Optional;

/** What clients asked for; a request that is repeated while the store is away may be carried out twice. */
final class FallbackOperations implements OperationRepository {
    private record Key(EmailAddress owner, OperationId id) {}

    private final FallbackStores fallback;
    private final OperationRepository store;
    private final OperationRepository standIn;
    private final Meanwhile<Key, Operation> meanwhile;

    FallbackOperations(FallbackStores fallback, OperationRepository store, OperationRepository standIn) {
        this.fallback = fallback;
        this.store = store;
        this.standIn = standIn;
        this.meanwhile = fallback.add(new Meanwhile<>(
                "operation",
                operation -> new Key(operation.owner(), operation.id()),
                new Side<>(key -> store.find(key.owner(), key.id()), store::create, store::save),
                new Side<>(key -> standIn.find(key.owner(), key.id()), standIn::create, standIn::save)));
    }

    @Override
    public Stored<Operation> create(Operation operation) {
        return fallback.answer(() -> store.create(operation), () -> {
            fallback.rememberToClean(() -> standIn.deleteOwner(operation.owner()));
            return meanwhile.create(operation);
        });
    }

    @Override
    public Optional<Stored<Operation>> find(EmailAddress owner, OperationId id) {
        return fallback.answer(() -> store.find(owner, id), () -> Optional.of(meanwhile.find(new Key(owner, id))));
    }

    @Override
    public Stored<Operation> save(Operation operation, Revision expected) {
        return fallback.answer(() -> store.save(operation, expected), () -> {
            fallback.rememberToClean(() -> standIn.deleteOwner(operation.owner()));
            return meanwhile.save(operation, expected);
        });
    }

    @Override
    public Page<Operation> list(EmailAddress owner, Operation.Kind kind, PageRequest page) {
        return fallback.answer(() -> store.list(owner, kind, page), () -> standIn.list(owner, kind, page));
    }

    @Override
    public void delete(EmailAddress owner, OperationId id) {
        Key key = new Key(owner, id);
        fallback.answer(
                () -> {
                    store.delete(owner, id);
                    return id;
                },
                () -> {
                    meanwhile.requireOurs(key);
                    standIn.delete(owner, id);
                    meanwhile.forget(key);
                    return id;
                });
    }

    @Override
    public int deleteExpired(EmailAddress owner) {
        return fallback.answer(() -> store.deleteExpired(owner), () -> {
            throw Meanwhile.unreachable("operation");
        });
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        fallback.answer(
                () -> {
                    store.deleteOwner(owner);
                    return owner;
                },
                () -> {
                    throw Meanwhile.unreachable("operation");
                });
    }
}
