package io.kraftd.adapter.local;

import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.tck.storage.OrderRepositoryContract;
import org.junit.jupiter.api.extension.RegisterExtension;

class LocalOrdersTest implements OrderRepositoryContract {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    @Override
    public OrderRepository orders() {
        return fresh.stores().orders();
    }
}
