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
    /** An entry with the moment it expires, so that its JSON is read only when it is answered. */
    private record Row(Instant expiresAt, Entry<RefreshToken> entry) {
        static Row of(RefreshToken token) {
            return new Row(token.expiresAt(), Entry.held(token, SESSIONS));
        }
    }

    private final Map<Sha256, Row> byHash = new HashMap<>();

    synchronized Stored<RefreshToken> create(RefreshToken token, Instant now) {
        if (byHash.containsKey(token.hash())) {
            throw new DuplicateException(SESSIONS.what());
        }
        byHash.values().removeIf(row -> !now.isBefore(row.expiresAt()));
        return keep(token);
    }

    synchronized Optional<Stored<RefreshToken>> find(Sha256 hash) {
        return Optional.ofNullable(byHash.get(hash)).map(row -> row.entry().stored());
    }

    synchronized Stored<RefreshToken> save(RefreshToken token, Revision expected) {
        Row current = byHash.get(token.hash());
        Entry.check(current == null ? null : current.entry(), expected, SESSIONS);
        return keep(token);
    }

    synchronized void revokeWhere(Predicate<RefreshToken> wanted) {
        byHash.replaceAll((hash, row) -> {
            RefreshToken token = row.entry().value();
            return wanted.test(token) && !token.revoked() ? Row.of(token.withdrawn()) : row;
        });
    }

    private Stored<RefreshToken> keep(RefreshToken token) {
        Row row = Row.of(token);
        byHash.put(token.hash(), row);
        return row.entry().stored();
    }
}
