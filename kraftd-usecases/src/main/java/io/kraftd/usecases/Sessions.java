package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stored;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Begins, continues and ends logins: makes the pair of tokens a login or a refresh answers with, and takes their force. */
final class Sessions {
    private static final Duration LIFETIME = Duration.ofDays(7);

    private final SessionRepository sessions;
    private final TokenIssuer issuer;
    private final IdSource ids;
    private final Clock clock;

    Sessions(SessionRepository sessions, TokenIssuer issuer, IdSource ids, Clock clock) {
        this.sessions = sessions;
        this.issuer = issuer;
        this.ids = ids;
        this.clock = clock;
    }

    Tokens begin(EmailAddress email) {
        return next(email, ids.newSecretText());
    }

    Tokens next(EmailAddress email, String family) {
        String refresh = prefix(email) + "." + ids.newSecretText();
        Instant now = clock.instant();
        Sha256 hash = hash(refresh);
        sessions.create(new RefreshToken(hash, email, family, false, false, now, now.plus(LIFETIME)));
        return new Tokens(issuer.issue(email, hash.hex()), refresh);
    }

    /**
     * Returns while the login goes on that an access token names by the hash of the refresh token it came with; {@link
     * InvalidTokenException} otherwise.
     */
    void requireGoingOn(EmailAddress email, String session) {
        if (find(email, session).map(RefreshToken::revoked).orElse(true)) {
            throw new InvalidTokenException();
        }
    }

    /** Ends the login that an access token names. */
    void end(EmailAddress email, String session) {
        find(email, session).map(RefreshToken::family).ifPresent(family -> endFamily(email, family));
    }

    // why: twice, because a store may mark tokens one by one. A token that was being made meanwhile is either seen the
    // second time, or its maker sees that the one before it was marked.
    void endFamily(EmailAddress email, String family) {
        sessions.revokeFamily(email, family);
        sessions.revokeFamily(email, family);
    }

    /** Ends every login of a user; twice for the same reason. */
    void endAll(EmailAddress email) {
        sessions.revokeAll(email);
        sessions.revokeAll(email);
    }

    private Optional<RefreshToken> find(EmailAddress email, String session) {
        try {
            return sessions.find(email, new Sha256(session)).map(Stored::value);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    // why: tokens are kept by owner, so the opaque text must say whose it is before it can be looked up.
    static Optional<EmailAddress> ownerOf(String refresh) {
        int dot = refresh.indexOf('.');
        try {
            byte[] email = Base64.getUrlDecoder().decode(refresh.substring(0, Math.max(dot, 0)));
            return Optional.of(new EmailAddress(new String(email, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    static Sha256 hash(String refresh) {
        return Sha256.of(refresh.getBytes(StandardCharsets.UTF_8));
    }

    private static String prefix(EmailAddress email) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(email.value().getBytes(StandardCharsets.UTF_8));
    }
}
