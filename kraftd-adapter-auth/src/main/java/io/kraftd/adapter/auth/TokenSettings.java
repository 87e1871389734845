package io.kraftd.adapter.auth;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/**
 * What all access tokens of one installation share.
 *
 * @param issuer   the claim {@code iss}
 * @param audience the claim {@code aud}
 * @param lifetime from issue to expiry, whole seconds, at least one
 */
public record TokenSettings(String issuer, String audience, Duration lifetime) {
    /** Tokens of a usual installation: 60 minutes. */
    public static final TokenSettings USUAL = new TokenSettings("kraftd", "kraftd-api", Duration.ofMinutes(60));

    public TokenSettings {
        if (issuer.isBlank() || audience.isBlank()) {
            throw new IllegalArgumentException("Tokens have an issuer and an audience");
        }
        if (lifetime.toSeconds() < 1 || !lifetime.equals(lifetime.truncatedTo(ChronoUnit.SECONDS))) {
            throw new IllegalArgumentException("Tokens live whole seconds, not " + lifetime);
        }
    }
}
