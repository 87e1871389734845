package io.kraftd.tck.storage;

import io.kraftd.ports.storage.ProcurementRepository;

/** Gives the repository that the suites for cases test. */
public interface ProcurementsUnderTest {
    /** The same repository during one test; what other tests keep in it does not matter. */
    ProcurementRepository procurements();
}
