package io.kraftd.tck.storage;

import io.kraftd.ports.storage.DocumentRepository;

/** Gives the repository that the suites for documents test. */
public interface DocumentsUnderTest {
    /** The same repository during one test; what other tests keep in it does not matter. */
    DocumentRepository documents();
}
