package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
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

/** Users in Cosmos DB, one partition each. */
public final class CosmosUsers implements UserRepository {
    private final Items<User> users;

    /** {@code database} holds the containers already; the client stays the caller's to close. */
    public CosmosUsers(CosmosAsyncClient client, String database, RequestCharges charges) {
        this(Connection.over(client, database, charges));
    }

    CosmosUsers(Connection connection) {
        this.users = new Items<>(connection, Containers.USERS, StoredItems.USERS);
    }

    @Override
    public Stored<User> create(User user) {
        return users.create(user.email().value(), user);
    }

    @Override
    public Optional<Stored<User>> find(EmailAddress email) {
        return users.find(email.value(), email.value());
    }

    @Override
    public Stored<User> save(User user, Revision expected) {
        return users.save(user.email().value(), user, expected);
    }

    @Override
    public Page<User> list(PageRequest page) {
        Listing<User> listing =
                new Listing<>("users", "id", user -> user.email().value(), false);
        return listing.page(users, Query.everywhere(), List.of(), page);
    }

    @Override
    public long countActive() {
        return users.count(Query.countOfAll().where("is_active", true));
    }

    @Override
    public void delete(EmailAddress email) {
        users.delete(email.value(), email.value());
    }
}
