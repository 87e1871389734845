package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.SESSIONS;

import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The refresh tokens of one user, changed by one thread at a time. */
final class OneUsersSessions {
    private final Map<Sha256, Entry<RefreshToken>> byHash = new HashMap<>();

    synchronized Stored<RefreshToken> create(RefreshToken token, Instant now) {
        if (byHash.containsKey(token.hash())) {
            throw new DuplicateException(SESSIONS.what());
        }
        byHash.values().removeIf(entry -> !now.isBefore(entry.value().expiresAt()));
        return keep(token);
    }

    synchronized Optional<Stored<RefreshToken>> find(Sha256 hash) {
        return Optional.ofNullable(byHash.get(hash)).map(Entry::stored);
    }

    synchronized Stored<RefreshToken> save(RefreshToken token, Revision expected) {
        Entry.check(byHash.get(token.hash()), expected, SESSIONS);
        return keep(token);
    }

    synchronized void revokeWhere(Predicate<RefreshToken> wanted) {
        byHash.replaceAll((hash, entry) -> {
            RefreshToken token = entry.value();
            return wanted.test(token) && !token.revoked() ? Entry.of(token.withdrawn(), SESSIONS) : entry;
        });
    }

    private Stored<RefreshToken> keep(RefreshToken token) {
        Entry<RefreshToken> entry = Entry.of(token, SESSIONS);
        byHash.put(token.hash(), entry);
        return entry.stored();
    }
}
