package io.kraftd.adapter.local;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;
import java.util.List;
import java.util.Optional;

/** Users, in the order of their addresses. */
final class LocalUsers implements UserRepository {
    private static final String LIST = "users";
    private static final Shape<User> SHAPE = new Shape<>(
            "users",
            List.of("active"),
            user -> Shape.Row.of(user.email(), user.email(), user.email().value(), user.active() ? 1 : 0));

    private final Items<User> users;
    private final Lists lists;

    LocalUsers(Database database, Lists lists) {
        this.users = new Items<>(database, StoredItems.USERS, SHAPE);
        this.lists = lists;
    }

    @Override
    public Stored<User> create(User user) {
        return users.create(user);
    }

    @Override
    public Optional<Stored<User>> find(EmailAddress email) {
        return users.find(email, email);
    }

    @Override
    public Stored<User> save(User user, Revision expected) {
        return users.save(user, expected);
    }

    @Override
    public Page<User> list(PageRequest page) {
        return lists.forwards(users, Where.anything(), page, LIST);
    }

    @Override
    public long countActive() {
        return users.count(Where.anything().and("active = ?", 1));
    }

    @Override
    public void delete(EmailAddress email) {
        users.deleteOwner(email);
    }
}
