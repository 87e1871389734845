package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.models.CosmosPatchOperations;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stored;
import java.time.Clock;
import java.util.Optional;

/** Refresh tokens in Cosmos DB, in their user's partition; each is dropped some minutes after it has expired. */
public final class CosmosSessions implements SessionRepository {
    private final Items<RefreshToken> sessions;

    /** {@code database} holds the containers already; the client stays the caller's to close. */
    public CosmosSessions(CosmosAsyncClient client, String database, RequestCharges charges, Clock clock) {
        this(Connection.over(client, database, charges), clock);
    }

    CosmosSessions(Connection connection, Clock clock) {
        this.sessions = new Items<>(
                connection,
                Containers.SESSIONS,
                StoredItems.SESSIONS,
                (token, item) -> item.expiringAt(token.expiresAt(), clock));
    }

    @Override
    public Stored<RefreshToken> create(RefreshToken token) {
        return sessions.create(token.email().value(), token);
    }

    @Override
    public Optional<Stored<RefreshToken>> find(EmailAddress email, Sha256 hash) {
        return sessions.find(email.value(), hash.hex());
    }

    @Override
    public Stored<RefreshToken> save(RefreshToken token, Revision expected) {
        return sessions.save(token.email().value(), token, expected);
    }

    @Override
    public void revokeFamily(EmailAddress email, String family) {
        revoke(email, current(email).where("family", family));
    }

    @Override
    public void revokeAll(EmailAddress email) {
        revoke(email, current(email));
    }

    @Override
    public void deleteOwner(EmailAddress email) {
        sessions.deleteAll(email.value());
    }

    private static Query current(EmailAddress email) {
        return Query.items(Containers.SESSIONS, email.value()).where("revoked", false);
    }

    private void revoke(EmailAddress email, Query query) {
        CosmosPatchOperations revoked = CosmosPatchOperations.create().set("/revoked", true);
        sessions.all(query)
                .forEach(token -> sessions.patch(email.value(), token.hash().hex(), revoked));
    }
}
