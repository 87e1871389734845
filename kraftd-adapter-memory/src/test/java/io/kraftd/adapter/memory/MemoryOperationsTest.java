package io.kraftd.adapter.memory;

import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.tck.storage.OperationRepositoryContract;
import java.time.Clock;

class MemoryOperationsTest implements OperationRepositoryContract {
    private final OperationRepository operations = new MemoryOperations(Clock.systemUTC());

    @Override
    public OperationRepository operations() {
        return operations;
    }
}
