package io.kraftd.adapter.memory.fallback;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;
import java.util.Optional;

/** Users; counting, listing and removing them waits for the store. */
final class FallbackUsers implements UserRepository {
    private final FallbackStores fallback;
    private final UserRepository store;
    private final UserRepository standIn;
    private final Meanwhile<EmailAddress, User> meanwhile;

    FallbackUsers(FallbackStores fallback, UserRepository store, UserRepository standIn) {
        this.fallback = fallback;
        this.store = store;
        this.standIn = standIn;
        this.meanwhile = fallback.add(new Meanwhile<>(
                "user",
                User::email,
                new Side<>(store::find, store::create, store::save),
                new Side<>(standIn::find, standIn::create, standIn::save)));
    }

    @Override
    public Stored<User> create(User user) {
        return fallback.answer(() -> store.create(user), () -> {
            fallback.rememberToClean(() -> standIn.delete(user.email()));
            return meanwhile.create(user);
        });
    }

    @Override
    public Optional<Stored<User>> find(EmailAddress email) {
        return fallback.answer(() -> store.find(email), () -> Optional.of(meanwhile.find(email)));
    }

    @Override
    public Stored<User> save(User user, Revision expected) {
        return fallback.answer(() -> store.save(user, expected), () -> {
            fallback.rememberToClean(() -> standIn.delete(user.email()));
            return meanwhile.save(user, expected);
        });
    }

    @Override
    public Page<User> list(PageRequest page) {
        return fallback.answer(() -> store.list(page), () -> {
            throw Meanwhile.unreachable("user");
        });
    }

    @Override
    public long countActive() {
        return fallback.answer(store::countActive, () -> {
            throw Meanwhile.unreachable("user");
        });
    }

    @Override
    public void delete(EmailAddress email) {
        fallback.answer(
                () -> {
                    store.delete(email);
                    return email;
                },
                () -> {
                    throw Meanwhile.unreachable("user");
                });
    }
}
