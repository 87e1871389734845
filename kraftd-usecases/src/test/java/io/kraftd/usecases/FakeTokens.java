package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.auth.AccessToken;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.auth.TokenClaims;
import io.kraftd.ports.auth.TokenIssuer;
import java.time.Duration;
import java.time.Instant;

/** Tokens and seals that simply say whose they are; seals hold for ever. */
final class FakeTokens implements TokenIssuer {
    @Override
    public AccessToken issue(EmailAddress subject, String session) {
        return new AccessToken("access of " + subject + " " + session, Duration.ofHours(1));
    }

    @Override
    public TokenClaims verify(String token) {
        if (!token.startsWith("access of ")) {
            throw new InvalidTokenException();
        }
        String[] parts = token.substring("access of ".length()).split(" ", 2);
        return new TokenClaims(new EmailAddress(parts[0]), "id", parts[1], Instant.EPOCH, Instant.MAX);
    }

    @Override
    public String seal(EmailAddress subject, String what, Instant until) {
        return "seal of " + subject + " on " + what + " until " + until;
    }

    @Override
    public boolean isSealed(String seal, EmailAddress subject, String what, Instant until) {
        return seal.equals(seal(subject, what, until));
    }
}
