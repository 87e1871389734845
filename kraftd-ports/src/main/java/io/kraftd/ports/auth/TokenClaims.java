package io.kraftd.ports.auth;

import io.kraftd.domain.shared.EmailAddress;
import java.time.Instant;

/**
 * What a verified access token says.
 *
 * @param session the login it belongs to, as whoever had it issued named it
 */
public record TokenClaims(EmailAddress subject, String id, String session, Instant issuedAt, Instant expiresAt) {}
