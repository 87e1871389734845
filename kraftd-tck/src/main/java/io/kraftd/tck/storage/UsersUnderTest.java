package io.kraftd.tck.storage;

import io.kraftd.ports.storage.UserRepository;

/** Gives the repository that the suites for users test. */
public interface UsersUnderTest {
    /** The same repository during one test; what other tests keep in it does not matter. */
    UserRepository users();
}
