package io.kraftd.tck.storage;

import io.kraftd.ports.storage.SessionRepository;

/** Gives the repository that the suites for refresh tokens test. */
public interface SessionsUnderTest {
    /** The same repository during one test; what other tests keep in it does not matter. */
    SessionRepository sessions();
}
