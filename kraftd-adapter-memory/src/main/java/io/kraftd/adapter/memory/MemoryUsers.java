package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.USERS;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** Users in memory; they end with the process. */
public final class MemoryUsers implements UserRepository {
    private static final String LIST = "users";

    private final ConcurrentSkipListMap<String, Entry<User>> byEmail = new ConcurrentSkipListMap<>();
    private final Cursors cursors = new Cursors();

    @Override
    public Stored<User> create(User user) {
        Entry<User> entry = Entry.held(user, USERS);
        if (byEmail.putIfAbsent(user.email().value(), entry) != null) {
            throw new DuplicateException(USERS.what());
        }
        return entry.stored();
    }

    @Override
    public Optional<Stored<User>> find(EmailAddress email) {
        return Optional.ofNullable(byEmail.get(email.value())).map(Entry::stored);
    }

    // why: compute of a skip list may run its function more than once, so it only checks and never writes elsewhere.
    @Override
    public Stored<User> save(User user, Revision expected) {
        Entry<User> entry = Entry.held(user, USERS);
        byEmail.compute(user.email().value(), (email, current) -> {
            Entry.check(current, expected, USERS);
            return entry;
        });
        return entry.stored();
    }

    @Override
    public Page<User> list(PageRequest page) {
        List<User> found =
                cursors.after(page, LIST).map(last -> byEmail.tailMap(last, false)).orElse(byEmail).values().stream()
                        .map(Entry::value)
                        .limit(page.limit() + 1L)
                        .toList();
        return cursors.page(found, page, LIST, user -> user.email().value());
    }

    @Override
    public long countActive() {
        return byEmail.values().stream().filter(entry -> entry.value().active()).count();
    }

    @Override
    public void delete(EmailAddress email) {
        byEmail.remove(email.value());
    }
}
