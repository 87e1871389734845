package io.kraftd.ports.storage;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import java.util.Optional;

/** Users by e-mail address. Every method throws {@link PortException} when the store cannot be reached. */
public interface UserRepository {
    /**
     * Keeps a new user; {@link DuplicateException} when the address is taken, also by a user created at the same moment;
     * {@link TooLargeException}.
     */
    Stored<User> create(User user);

    /** The user of this address; empty only when there is none. */
    Optional<Stored<User>> find(EmailAddress email);

    /**
     * Replaces the user read at {@code expected}; {@link StaleRevisionException} when it was saved since, or is gone;
     * {@link TooLargeException}. Gives the new revision.
     */
    Stored<User> save(User user, Revision expected);

    /** How many users may sign in. */
    long countActive();
}
