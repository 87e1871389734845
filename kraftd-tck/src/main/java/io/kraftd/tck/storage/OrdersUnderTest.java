package io.kraftd.tck.storage;

import io.kraftd.ports.storage.OrderRepository;

/** Gives the repository that the suites for orders test. */
public interface OrdersUnderTest {
    /** The same repository during one test; what other tests keep in it does not matter. */
    OrderRepository orders();
}
