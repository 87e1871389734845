package io.kraftd.adapter.local;

import io.kraftd.ports.storage.OperationRepository;
import io.kraftd.tck.storage.OperationRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalOperationsTest implements OperationRepositoryContract {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    @Override
    public OperationRepository operations() {
        return fresh.stores().operations();
    }
}
