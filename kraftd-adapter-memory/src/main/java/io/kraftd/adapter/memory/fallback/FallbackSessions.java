package io.kraftd.adapter.memory.fallback;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stored;
import java.util.Optional;

/** Refresh tokens; what is revoked meanwhile is revoked in the store before anything is brought there. */
final class FallbackSessions implements SessionRepository {
    private record Key(EmailAddress email, Sha256 hash) {}

    private final FallbackStores fallback;
    private final SessionRepository store;
    private final SessionRepository standIn;
    private final Meanwhile<Key, RefreshToken> meanwhile;

    FallbackSessions(FallbackStores fallback, SessionRepository store, SessionRepository standIn) {
        this.fallback = fallback;
        this.store = store;
        this.standIn = standIn;
        this.meanwhile = fallback.add(new Meanwhile<>(
                "session",
                token -> new Key(token.email(), token.hash()),
                new Side<>(key -> store.find(key.email(), key.hash()), store::create, store::save),
                new Side<>(key -> standIn.find(key.email(), key.hash()), standIn::create, standIn::save)));
    }

    @Override
    public Stored<RefreshToken> create(RefreshToken token) {
        return fallback.answer(() -> store.create(token), () -> {
            fallback.rememberToClean(() -> standIn.deleteOwner(token.email()));
            return meanwhile.create(token);
        });
    }

    @Override
    public Optional<Stored<RefreshToken>> find(EmailAddress email, Sha256 hash) {
        return fallback.answer(() -> store.find(email, hash), () -> Optional.of(meanwhile.find(new Key(email, hash))));
    }

    @Override
    public Stored<RefreshToken> save(RefreshToken token, Revision expected) {
        return fallback.answer(() -> store.save(token, expected), () -> {
            fallback.rememberToClean(() -> standIn.deleteOwner(token.email()));
            return meanwhile.save(token, expected);
        });
    }

    @Override
    public void revokeFamily(EmailAddress email, String family) {
        alsoLater(email, () -> store.revokeFamily(email, family), () -> standIn.revokeFamily(email, family));
    }

    @Override
    public void revokeAll(EmailAddress email) {
        alsoLater(email, () -> store.revokeAll(email), () -> standIn.revokeAll(email));
    }

    @Override
    public void deleteOwner(EmailAddress email) {
        fallback.answer(
                () -> {
                    store.deleteOwner(email);
                    return email;
                },
                () -> {
                    throw Meanwhile.unreachable("session");
                });
    }

    private void alsoLater(EmailAddress email, Runnable inStore, Runnable inStandIn) {
        fallback.answer(
                () -> {
                    inStore.run();
                    return email;
                },
                () -> {
                    inStandIn.run();
                    fallback.remember(inStore, () -> standIn.deleteOwner(email));
                    return email;
                });
    }
}
