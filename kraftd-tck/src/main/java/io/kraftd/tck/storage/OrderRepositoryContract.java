package io.kraftd.tck.storage;

/** Everything an {@link io.kraftd.ports.storage.OrderRepository} has to do. */
public interface OrderRepositoryContract extends OrderKeepContract, OrderListContract, OrderNumberContract {}
