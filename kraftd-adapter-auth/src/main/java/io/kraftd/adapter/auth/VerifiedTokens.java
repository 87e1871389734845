package io.kraftd.adapter.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.adapter.auth.SigningKeys.SigningKey;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.auth.TokenClaims;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens whose signature was found genuine, so that it is not computed again for each request that shows one. Kept by their
 * digest, because a token that stands in memory can be read there. Says nothing about the login of a token, which may have
 * ended. For many threads.
 */
final class VerifiedTokens {
    private static final int MOST = 10_000;

    private record Verified(SigningKey key, TokenClaims claims) {}

    private final Map<Sha256, Verified> byDigest = new ConcurrentHashMap<>();
    private final SigningKeys keys;

    VerifiedTokens(SigningKeys keys) {
        this.keys = keys;
    }

    /** What a token says that was kept, while neither its time nor its key has ended. */
    Optional<TokenClaims> find(String token, Instant now) {
        return Optional.ofNullable(byDigest.get(digest(token)))
                .filter(known -> now.isBefore(known.claims().expiresAt()) && keys.isLive(known.key()))
                .map(Verified::claims);
    }

    /** Keeps a token that was verified with this key. */
    void keep(String token, SigningKey key, TokenClaims claims) {
        if (byDigest.size() >= MOST) {
            byDigest.clear(); // why: whoever comes next is verified once more, and nothing has to be ordered by age
        }
        byDigest.put(digest(token), new Verified(key, claims));
    }

    private static Sha256 digest(String token) {
        return Sha256.of(token.getBytes(UTF_8));
    }
}
