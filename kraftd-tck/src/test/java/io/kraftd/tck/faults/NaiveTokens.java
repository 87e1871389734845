package io.kraftd.tck.faults;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.auth.AccessToken;
import io.kraftd.ports.auth.InvalidTokenException;
import io.kraftd.ports.auth.TokenClaims;
import io.kraftd.ports.auth.TokenIssuer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Tokens of five parts and a seal; each kind but the first has one fault. */
record NaiveTokens(Kind kind, String key, Clock clock) implements TokenIssuer {
    enum Kind {
        WITHOUT_FAULT,
        NEVER_EXPIRES,
        IGNORES_THE_FUTURE,
        TRUSTS_ANY_SEAL,
        REPEATS_IDS,
        THROWS_WHAT_IT_STUMBLES_OVER,
        TRIMS,
        SEALS_FOR_EVER,
        SEALS_FOR_ANYBODY,
        TRUSTS_ANY_SEAL_ON_LINKS;

        TokenIssuer issuer(String key, Clock clock) {
            return new NaiveTokens(this, key, clock);
        }
    }

    private static final Duration LIFETIME = Duration.ofHours(1);

    @Override
    public AccessToken issue(EmailAddress subject, String session) {
        Instant now = clock.instant();
        String id = kind == Kind.REPEATS_IDS ? "1" : UUID.randomUUID().toString();
        String said = String.join(
                " ",
                subject.value(),
                session,
                id,
                now.toString(),
                now.plus(LIFETIME).toString());
        String claims = HexFormat.of().formatHex(said.getBytes(UTF_8));
        return new AccessToken(claims + "." + seal(claims), LIFETIME);
    }

    @Override
    public TokenClaims verify(String token) {
        try {
            return claims(kind == Kind.TRIMS ? token.strip() : token);
        } catch (InvalidTokenException e) {
            throw e;
        } catch (RuntimeException e) {
            throw kind == Kind.THROWS_WHAT_IT_STUMBLES_OVER ? e : new InvalidTokenException();
        }
    }

    @Override
    public String seal(EmailAddress subject, String what, Instant until) {
        String whom = kind == Kind.SEALS_FOR_ANYBODY ? "" : subject.value();
        return seal(String.join("\n", whom, what, until.toString()));
    }

    @Override
    public boolean isSealed(String seal, EmailAddress subject, String what, Instant until) {
        boolean current = kind == Kind.SEALS_FOR_EVER || clock.instant().isBefore(until);
        return current && (kind == Kind.TRUSTS_ANY_SEAL_ON_LINKS || seal.equals(seal(subject, what, until)));
    }

    private TokenClaims claims(String token) {
        String claims = token.substring(0, token.indexOf('.'));
        if (kind != Kind.TRUSTS_ANY_SEAL && !token.equals(claims + "." + seal(claims))) {
            throw new InvalidTokenException();
        }
        String[] said = new String(HexFormat.of().parseHex(claims), UTF_8).split(" ", -1);
        Instant from = Instant.parse(said[3]);
        Instant to = Instant.parse(said[4]);
        boolean early = clock.instant().isBefore(from) && kind != Kind.IGNORES_THE_FUTURE;
        boolean late = !clock.instant().isBefore(to) && kind != Kind.NEVER_EXPIRES;
        if (early || late) {
            throw new InvalidTokenException();
        }
        return new TokenClaims(new EmailAddress(said[0]), said[2], said[1], from, to);
    }

    private String seal(String claims) {
        return Sha256.of((key + claims).getBytes(UTF_8)).hex();
    }
}
