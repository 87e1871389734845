package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent.Kind;
import io.kraftd.domain.user.User;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.SessionRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;
import java.time.Clock;

/** A client exchanges its refresh token for a new pair. Each token works once; a second use ends the whole login. */
public final class RefreshSession {
    private static final int LONGEST = 1024;

    /**
     * The refresh token as the client got it.
     *
     * @param from where the request came from, for the trail
     */
    public record Command(String refreshToken, String from) {
        @Override
        public String toString() {
            return "RefreshSession";
        }
    }

    private final SessionRepository tokens;
    private final UserRepository users;
    private final Sessions sessions;
    private final SecurityLog log;
    private final Clock clock;

    RefreshSession(SessionRepository tokens, UserRepository users, Sessions sessions, SecurityLog log, Clock clock) {
        this.tokens = tokens;
        this.users = users;
        this.sessions = sessions;
        this.log = log;
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
            throw reused(token, command.from());
        }
        if (token.revoked() || !clock.instant().isBefore(token.expiresAt())) {
            throw new InvalidTokenException();
        }
        requireActive(token.email());
        try {
            tokens.save(token.exchanged(), stored.revision());
        } catch (StaleRevisionException usedAtTheSameMoment) {
            throw reused(token, command.from());
        }
        Tokens pair = sessions.next(token.email(), token.family());
        requireNotEndedMeanwhile(token);
        return pair;
    }

    private Stored<RefreshToken> find(String text) {
        if (text.length() > LONGEST) {
            throw new InvalidTokenException();
        }
        return Sessions.ownerOf(text)
                .flatMap(email -> tokens.find(email, Sessions.hash(text)))
                .orElseThrow(InvalidTokenException::new);
    }

    private InvalidTokenException reused(RefreshToken token, String from) {
        sessions.endFamily(token.email(), token.family());
        log.note(Kind.REFRESH_TOKEN_REUSED, token.email(), from);
        return new InvalidTokenException();
    }

    // why: who ended the login while the new pair was being made did not see it.
    private void requireNotEndedMeanwhile(RefreshToken before) {
        boolean ended = tokens.find(before.email(), before.hash())
                .map(Stored::value)
                .map(RefreshToken::revoked)
                .orElse(false);
        if (ended) {
            sessions.endFamily(before.email(), before.family());
            throw new InvalidTokenException();
        }
    }

    private void requireActive(EmailAddress email) {
        User user = users.find(email).map(Stored::value).orElseThrow(InvalidTokenException::new);
        if (!user.active()) {
            throw new AccountDisabledException();
        }
    }
}
