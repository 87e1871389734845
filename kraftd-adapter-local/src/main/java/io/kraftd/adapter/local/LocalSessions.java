package io.kraftd.adapter.local;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stored;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Refresh tokens. A user's expired tokens are dropped when that user gets a new one. */
final class LocalSessions implements SessionRepository {
    private static final Shape<RefreshToken> SHAPE = new Shape<>(
            "sessions",
            List.of("family", "expires"),
            token -> Shape.Row.of(
                    token.email(),
                    token.hash(),
                    token.hash().hex(),
                    token.family(),
                    Sorted.ascending(token.expiresAt())));

    private final Database database;
    private final Items<RefreshToken> tokens;
    private final Clock clock;

    LocalSessions(Database database, Clock clock) {
        this.database = database;
        this.tokens = new Items<>(database, StoredItems.SESSIONS, SHAPE);
        this.clock = clock;
    }

    @Override
    public Stored<RefreshToken> create(RefreshToken token) {
        byte[] item = tokens.toJson(token);
        String now = Sorted.ascending(clock.instant());
        return database.write(connection -> {
            Stored<RefreshToken> kept = tokens.insert(connection, token, item);
            Sql.update(
                    connection,
                    "DELETE FROM sessions WHERE owner = ? AND expires <= ? AND id <> ?",
                    List.of(token.email().value(), now, token.hash().hex()));
            return kept;
        });
    }

    @Override
    public Optional<Stored<RefreshToken>> find(EmailAddress email, Sha256 hash) {
        return tokens.find(email, hash);
    }

    @Override
    public Stored<RefreshToken> save(RefreshToken token, Revision expected) {
        return tokens.save(token, expected);
    }

    @Override
    public void revokeFamily(EmailAddress email, String family) {
        revoke(Where.owner(email).and("family = ?", family));
    }

    @Override
    public void revokeAll(EmailAddress email) {
        revoke(Where.owner(email));
    }

    @Override
    public void deleteOwner(EmailAddress email) {
        tokens.deleteOwner(email);
    }

    private void revoke(Where which) {
        database.write(connection -> revoked(connection, which));
    }

    private int revoked(Connection connection, Where which) throws SQLException {
        List<Stored<RefreshToken>> found = tokens.all(connection, which);
        for (Stored<RefreshToken> each : found) {
            RefreshToken withdrawn = each.value().withdrawn();
            tokens.update(connection, withdrawn, tokens.toJson(withdrawn), each.revision());
        }
        return found.size();
    }
}
