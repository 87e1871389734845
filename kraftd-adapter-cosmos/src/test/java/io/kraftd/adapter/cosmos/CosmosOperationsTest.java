package io.kraftd.adapter.cosmos;

import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.tck.storage.OperationRepositoryContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Cosmos.class)
class CosmosOperationsTest implements OperationRepositoryContract {
    @Override
    public OperationRepository operations() {
        return Cosmos.stores().operations();
    }
}
