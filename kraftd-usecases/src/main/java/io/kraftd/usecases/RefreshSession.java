package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.User;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A client exchanges its refresh token for a new pair. Each token works once; a second use ends the whole login. */
public final class RefreshSession {
    private static final Logger LOG = LoggerFactory.getLogger(RefreshSession.class);
    private static final int LONGEST = 1024;

    /** The refresh token as the client got it. */
    public record Command(String refreshToken) {
        @Override
        public String toString() {
            return "RefreshSession";
        }
    }

    private final SessionRepository tokens;
    private final UserRepository users;
    private final Sessions sessions;
    private final Clock clock;

    RefreshSession(SessionRepository tokens, UserRepository users, Sessions sessions, Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.sessions = sessions;
        this.clock = clock;
    }

    /**
     * Gives a new pair. {@link InvalidTokenException} for a token that is unknown, expired, revoked or used before;
     * {@link AccountDisabledException} when the user may not sign in any more.
     */
    public Tokens handle(Command command) {
        Stored<RefreshToken> stored = find(command.refreshToken());
        RefreshToken token = stored.value();
        if (token.used()) {
            endLogin(token);
        }
        if (token.revoked() || !clock.instant().isBefore(token.expiresAt())) {
            throw new InvalidTokenException();
        }
        requireActive(token.email());
        try {
            tokens.save(token.exchanged(), stored.revision());
        } catch (StaleRevisionException usedAtTheSameMoment) {
            endLogin(token);
        }
        return sessions.next(token.email(), token.family());
    }

    private Stored<RefreshToken> find(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidTokenException();
        }
        return Sessions.ownerOf(text)
                .flatMap(email -> tokens.find(email, Sessions.hash(text)))
                .orElseThrow(InvalidTokenException::new);
    }

    private void endLogin(RefreshToken token) {
        LOG.warn("A refresh token was used twice; the login it belongs to is ended");
        tokens.revokeFamily(token.email(), token.family());
        throw new InvalidTokenException();
    }

    private void requireActive(EmailAddress email) {
        User user = users.find(email).map(Stored::value).orElseThrow(InvalidTokenException::new);
        if (!user.active()) {
            throw new AccountDisabledException();
        }
    }
}
