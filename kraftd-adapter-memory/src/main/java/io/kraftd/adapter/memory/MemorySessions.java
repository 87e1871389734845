package io.kraftd.adapter.memory;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stored;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Refresh tokens in memory. A user's expired tokens are dropped when that user gets a new one. */
public final class MemorySessions implements SessionRepository {
    private final ConcurrentMap<EmailAddress, OneUsersSessions> byEmail = new ConcurrentHashMap<>();
    private final Clock clock;

    /** {@code clock} tells which tokens have expired. */
    public MemorySessions(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Stored<RefreshToken> create(RefreshToken token) {
        return of(token.email()).create(token, clock.instant());
    }

    @Override
    public Optional<Stored<RefreshToken>> find(EmailAddress email, Sha256 hash) {
        return Optional.ofNullable(byEmail.get(email)).flatMap(sessions -> sessions.find(hash));
    }

    @Override
    public Stored<RefreshToken> save(RefreshToken token, Revision expected) {
        return of(token.email()).save(token, expected);
    }

    @Override
    public void revokeFamily(EmailAddress email, String family) {
        of(email).revokeWhere(token -> token.family().equals(family));
    }

    @Override
    public void revokeAll(EmailAddress email) {
        of(email).revokeWhere(token -> true);
    }

    @Override
    public void deleteOwner(EmailAddress email) {
        byEmail.remove(email);
    }

    private OneUsersSessions of(EmailAddress email) {
        return byEmail.computeIfAbsent(email, any -> new OneUsersSessions());
    }
}
