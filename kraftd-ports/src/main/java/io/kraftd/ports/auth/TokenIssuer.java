package io.kraftd.ports.auth;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.PortException;

/** Makes and verifies access tokens. Throws {@link PortException} when the signing key cannot be had. */
public interface TokenIssuer {
    /** A fresh access token for this user and login. */
    AccessToken issue(EmailAddress subject, String session);

    /** What a genuine, current access token says; {@link InvalidTokenException} for anything else, whatever it is. */
    TokenClaims verify(String token);
}
