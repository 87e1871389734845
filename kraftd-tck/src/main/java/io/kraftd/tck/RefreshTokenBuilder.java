package io.kraftd.tck;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.storage.RefreshToken;
import java.time.Instant;
import java.util.UUID;

/** Refresh tokens for tests: {@code aRefreshToken().of(ann).inFamily("login-1").build()}. They last until 2099. */
public final class RefreshTokenBuilder {
    private EmailAddress email = Owners.someone();
    private Sha256 hash = Sha256.of(UUID.randomUUID().toString().getBytes(UTF_8));
    private String family = "login-1";
    private Instant expiresAt = Instant.parse("2099-01-01T00:00:00Z");

    private RefreshTokenBuilder() {}

    /** A token that was never used, of somebody nobody else knows. */
    public static RefreshTokenBuilder aRefreshToken() {
        return new RefreshTokenBuilder();
    }

    public RefreshTokenBuilder of(EmailAddress user) {
        this.email = user;
        return this;
    }

    public RefreshTokenBuilder withHash(Sha256 tokenHash) {
        this.hash = tokenHash;
        return this;
    }

    public RefreshTokenBuilder inFamily(String login) {
        this.family = login;
        return this;
    }

    public RefreshTokenBuilder expiringAt(Instant moment) {
        this.expiresAt = moment;
        return this;
    }

    public RefreshToken build() {
        Instant createdAt = Instant.parse("2026-01-15T09:30:00.000000001Z");
        return new RefreshToken(hash, email, family, false, false, createdAt, expiresAt);
    }
}
