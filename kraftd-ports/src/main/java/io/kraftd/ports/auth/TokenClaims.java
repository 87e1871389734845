package io.kraftd.ports.auth;

import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;

/**
 * What a verified access token says.
 *
 * @param session the login (refresh-token family) it belongs to
 */
public record TokenClaims(EmailAddress subject, String id, String session, Instant issuedAt, Instant expiresAt) {}
