package io.kraftd.usecases;

import io.kraftd.domain.user.User;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.auth.TokenClaims;
import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;

/** A request shows an access token: who is it? */
public final class Authenticate {
    private final TokenIssuer issuer;
    private final UserRepository users;
    private final Sessions sessions;

    Authenticate(TokenIssuer issuer, UserRepository users, Sessions sessions) {
        this.issuer = issuer;
        this.users = users;
        this.sessions = sessions;
    }

    /**
     * The user the token was issued to, and the login. {@link InvalidTokenException} for anything but a genuine current
     * access token of an existing user whose login was not ended; {@link AccountDisabledException} for a disabled one.
     * Account and login are looked up each time, so that an end counts at once and on every instance.
     */
    public Caller handle(String accessToken) {
        TokenClaims claims = issuer.verify(accessToken);
        User user = users.find(claims.subject()).map(Stored::value).orElseThrow(InvalidTokenException::new);
        if (!user.active()) {
            throw new AccountDisabledException();
        }
        sessions.requireGoingOn(user.email(), claims.session());
        return new Caller(user, claims.session());
    }
}
