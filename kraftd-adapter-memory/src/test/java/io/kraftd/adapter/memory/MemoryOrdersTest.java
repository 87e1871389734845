package io.kraftd.adapter.memory;

import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.tck.storage.OrderRepositoryContract;

class MemoryOrdersTest implements OrderRepositoryContract {
    private final MemoryOrders orders = new MemoryOrders();

    @Override
    public OrderRepository orders() {
        return orders;
    }
}
