package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.USERS;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Users in memory; they end with the process. */
public final class MemoryUsers implements UserRepository {
    private final ConcurrentMap<EmailAddress, Entry<User>> byEmail = new ConcurrentHashMap<>();

    @Override
    public Stored<User> create(User user) {
        Entry<User> entry = Entry.of(user, USERS);
        if (byEmail.putIfAbsent(user.email(), entry) != null) {
            throw new DuplicateException(USERS.what());
        }
        return entry.stored();
    }

    @Override
    public Optional<Stored<User>> find(EmailAddress email) {
        return Optional.ofNullable(byEmail.get(email)).map(Entry::stored);
    }

    @Override
    public Stored<User> save(User user, Revision expected) {
        Entry<User> entry = Entry.of(user, USERS);
        byEmail.compute(user.email(), (email, current) -> {
            Entry.check(current, expected, USERS);
            return entry;
        });
        return entry.stored();
    }

    @Override
    public long countActive() {
        return byEmail.values().stream().filter(entry -> entry.value().active()).count();
    }
}
