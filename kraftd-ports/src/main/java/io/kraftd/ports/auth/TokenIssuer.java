package io.kraftd.ports.auth;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.PortException;
import java.time.Instant;

/** Makes and verifies access tokens, and seals on links. Throws {@link PortException} when the signing key cannot be had. */
public interface TokenIssuer {
    /** A fresh access token for this user and login. */
    AccessToken issue(EmailAddress subject, String session);

    /** What a genuine, current access token says; {@link InvalidTokenException} for anything else, whatever it is. */
    TokenClaims verify(String token);

    /**
     * A seal that this issuer let {@code subject} do something until a moment (whole seconds count). Safe to stand in an
     * address: letters, digits, {@code -} and {@code _}; it is no token and by itself opens nothing.
     */
    String seal(EmailAddress subject, String what, Instant until);

    /** Whether {@link #seal} made this for exactly these, and the moment has not come; false for anything else. */
    boolean isSealed(String seal, EmailAddress subject, String what, Instant until);
}
