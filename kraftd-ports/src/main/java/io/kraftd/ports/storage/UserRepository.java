package io.kraftd.ports.storage;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.failure.TooLargeException;
import java.util.Optional;
import java.util.function.UnaryOperator;

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

    /** Whether the address is taken, also by a user who may not sign in. */
    default boolean exists(EmailAddress email) {
        return find(email).isPresent();
    }

    /**
     * Reads the user, changes it and saves it, again on the newer state when somebody else saved in between, so that neither
     * change is lost: {@code users.change(email, user -> user.withPassword(hash, now))}. Gives what was saved; empty when there
     * is no user. Whatever {@code change} throws comes through and nothing is written; {@link TooLargeException};
     * {@link StaleRevisionException} when others keep saving.
     */
    default Optional<Stored<User>> change(EmailAddress email, UnaryOperator<User> change) {
        return Changes.make(() -> find(email), change, this::save);
    }

    /**
     * Every user, whoever may sign in, in an order of the store's own that does not change. A user who exists all the while
     * appears exactly once over the pages, whatever others write meanwhile. {@link UnknownCursorException} for a text that is
     * no cursor of this list.
     */
    Page<User> list(PageRequest page);

    /** How many users may sign in. */
    long countActive();

    /** Removes the user, after which the address is free; removing who is not there changes nothing. */
    void delete(EmailAddress email);
}
