package io.kraftd.ports.storage;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.time.Instant;
import java.util.Objects;

/**
 * One refresh token of a family that began with a login. Only its hash is kept.
 *
 * @param family names the login all rotations descend from
 * @param used whether it was exchanged already; showing it again betrays a theft
 */
public record RefreshToken(
        Sha256 hash,
        EmailAddress email,
        String family,
        boolean used,
        boolean revoked,
        Instant createdAt,
        Instant expiresAt) {
    public RefreshToken {
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(email, "email");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(createdAt, "createdAt");
        Objects.requireNonNull(expiresAt, "expiresAt");
    }

    /** The same token after its one exchange. */
    public RefreshToken exchanged() {
        return new RefreshToken(hash, email, family, true, revoked, createdAt, expiresAt);
    }

    /** The same token after its login was revoked. */
    public RefreshToken withdrawn() {
        return new RefreshToken(hash, email, family, used, true, createdAt, expiresAt);
    }
}
