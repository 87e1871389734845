package io.kraftd.adapter.auth;

import io.kraftd.adapter.auth.SigningKeys.SigningKey;
import io.kraftd.ports.auth.TokenClaims;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tokens whose signature was found genuine, so that it is not computed again for each request that shows one. Says nothing
 * about the login of a token, which may have ended. For many threads.
 */
final class VerifiedTokens {
    private static final int MOST = 10_000;

    private record Verified(SigningKey key, TokenClaims claims) {}

    // why: not by a digest, because whoever can read them here can read the key that signs, too.
    private final Map<String, Verified> byText = new ConcurrentHashMap<>();
    private final SigningKeys keys;

    VerifiedTokens(SigningKeys keys) {
        this.keys = keys;
    }

    /** What a token says that was kept, while neither its time nor its key has ended. */
    Optional<TokenClaims> find(String token, Instant now) {
        return Optional.ofNullable(byText.get(token))
                .filter(known -> now.isBefore(known.claims().expiresAt()) && keys.isLive(known.key()))
                .map(Verified::claims);
    }

    /** Keeps a token that was verified with this key. */
    void keep(String token, SigningKey key, TokenClaims claims) {
        if (byText.size() >= MOST) {
            byText.clear(); // why: whoever comes next is verified once more, and nothing has to be ordered by age
        }
        byText.put(token, new Verified(key, claims));
    }
}
