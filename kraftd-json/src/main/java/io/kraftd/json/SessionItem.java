package io.kraftd.json;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.storage.RefreshToken;
import java.time.Instant;

/** A refresh token as an item; its own text is nowhere, only its hash. */
record SessionItem(
        Sha256 id,
        EmailAddress email,
        String family,
        boolean used,
        boolean revoked,
        Instant createdAt,
        Instant expiresAt,
        int schemaVersion)
        implements Item<RefreshToken> {

    static SessionItem of(RefreshToken token) {
        return new SessionItem(
                token.hash(),
                token.email(),
                token.family(),
                token.used(),
                token.revoked(),
                token.createdAt(),
                token.expiresAt(),
                SCHEMA_VERSION);
    }

    @Override
    public RefreshToken value() {
        return new RefreshToken(id, email, family, used, revoked, createdAt, expiresAt);
    }
}
