package io.kraftd.adapter.auth;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTVerifier;
import com.auth0.jwt.algorithms.Algorithm;
import com.auth0.jwt.exceptions.JWTVerificationException;
import com.auth0.jwt.interfaces.DecodedJWT;
import io.kraftd.adapter.auth.SigningKeys.SigningKey;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.auth.AccessToken;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.auth.TokenClaims;
import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Access tokens as signed JWTs (RFC 9068 profile, HS256). The newest version of the secret {@link #SIGNING_KEY} signs;
 * tokens and seals of the version before stay good until they expire. The vault is asked at every call, so hand in a {@link
 * CachingVault}; its time to live is how long a rotation may stay unseen.
 */
public final class JwtTokens implements TokenIssuer {
    /** The name under which the vault keeps the key that signs: at least 32 bytes. */
    public static final SecretName SIGNING_KEY = new SecretName("jwt-secret-key");

    private static final String ACCESS = "access";

    /** How far the clocks of two instances may be apart. */
    private static final long LEEWAY_SECONDS = 30;

    private final SigningKeys keys;
    private final VerifiedTokens verified;
    private final TokenSettings settings;
    private final IdSource ids;
    private final Clock clock;

    /** {@link PortException} when the vault cannot be reached, has no signing key, or one of fewer than 32 bytes. */
    public JwtTokens(SecretVault vault, TokenSettings settings, IdSource ids, Clock clock) {
        this.keys = new SigningKeys(vault, SIGNING_KEY);
        this.verified = new VerifiedTokens(keys);
        this.settings = settings;
        this.ids = ids;
        this.clock = clock;
        keys.newest();
    }

    @Override
    public AccessToken issue(EmailAddress subject, String session) {
        SigningKey key = keys.newest();
        Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        String text = JWT.create()
                .withHeader(Map.of("typ", StrictToken.TYPE))
                .withKeyId(key.id())
                .withIssuer(settings.issuer())
                .withAudience(settings.audience())
                .withSubject(subject.value())
                .withIssuedAt(now)
                .withNotBefore(now)
                .withExpiresAt(now.plus(settings.lifetime()))
                .withJWTId(ids.newSecretText())
                .withClaim("sid", session)
                .withClaim("type", ACCESS)
                .sign(key.algorithm());
        return new AccessToken(text, settings.lifetime());
    }

    @Override
    public TokenClaims verify(String token) {
        return verified.find(token, clock.instant()).orElseGet(() -> verifyFirst(token));
    }

    private TokenClaims verifyFirst(String token) {
        StrictToken strict = StrictToken.parse(token);
        SigningKey key = keys.find(strict.keyId()).orElseThrow(InvalidTokenException::new);
        try {
            TokenClaims claims = claims(verifier(key.algorithm()).verify(strict.text()));
            verified.keep(token, key, claims);
            return claims;
        } catch (JWTVerificationException | DateTimeException | IllegalArgumentException e) {
            // why: the cause quotes the token, so it goes no further.
            throw new InvalidTokenException();
        }
    }

    @Override
    public String seal(EmailAddress subject, String what, Instant until) {
        return keys.seal(sealed(subject, what, until));
    }

    @Override
    public boolean isSealed(String seal, EmailAddress subject, String what, Instant until) {
        return clock.instant().isBefore(until) && keys.isSeal(seal, sealed(subject, what, until));
    }

    private static String sealed(EmailAddress subject, String what, Instant until) {
        return String.join("\n", subject.value(), Long.toString(until.getEpochSecond()), what);
    }

    private JWTVerifier verifier(Algorithm algorithm) {
        var verification = (JWTVerifier.BaseVerification) JWT.require(algorithm)
                .withIssuer(settings.issuer())
                .withAudience(settings.audience())
                .withClaim("type", ACCESS)
                .acceptNotBefore(LEEWAY_SECONDS)
                .acceptIssuedAt(LEEWAY_SECONDS);
        return verification.build(clock);
    }

    private TokenClaims claims(DecodedJWT jwt) {
        present(jwt.getNotBeforeAsInstant());
        return new TokenClaims(
                new EmailAddress(text(jwt, "sub")),
                text(jwt, "jti"),
                text(jwt, "sid"),
                present(jwt.getIssuedAtAsInstant()),
                present(jwt.getExpiresAtAsInstant()));
    }

    private static String text(DecodedJWT jwt, String claim) {
        return present(jwt.getClaim(claim).asString());
    }

    private static <T> T present(@Nullable T value) {
        if (value == null) {
            throw new InvalidTokenException();
        }
        return value;
    }
}
