package io.kraftd.usecases;

import io.kraftd.domain.user.User;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UserRepository;

/** A request shows an access token: who is it? */
public final class Authenticate {
    private final TokenIssuer issuer;
    private final UserRepository users;

    Authenticate(TokenIssuer issuer, UserRepository users) {
        this.issuer = issuer;
        this.users = users;
    }

    /**
     * The user the token was issued to. {@link InvalidTokenException} for anything but a genuine current access token of
     * an existing user; {@link AccountDisabledException} for a disabled one.
     */
    public User handle(String accessToken) {
        User user = users.find(issuer.verify(accessToken).subject())
                .map(Stored::value)
                .orElseThrow(InvalidTokenException::new);
        if (!user.active()) {
            throw new AccountDisabledException();
        }
        return user;
    }
}
