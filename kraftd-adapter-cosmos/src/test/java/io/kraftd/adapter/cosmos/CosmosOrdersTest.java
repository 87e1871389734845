package io.kraftd.adapter.cosmos;

import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.tck.storage.OrderRepositoryContract;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Cosmos.class)
class CosmosOrdersTest implements OrderRepositoryContract {
    @Override
    public OrderRepository orders() {
        return Cosmos.stores().orders();
    }
}
