package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.auth.TokenIssuer;
import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.storage.RefreshToken;
import io.kraftd.ports.storage.SessionRepository;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Makes the pair of tokens a login or a refresh answers with. */
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
        sessions.create(new RefreshToken(hash(refresh), email, family, false, false, now, now.plus(LIFETIME)));
        return new Tokens(issuer.issue(email, family), refresh);
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
