package io.kraftd.tck.storage;

import io.kraftd.ports.storage.OperationRepository;

/** Gives the repository that the suites for operations test. */
public interface OperationsUnderTest {
    /** The same repository during one test; what other tests keep in it does not matter. */
    OperationRepository operations();
}
