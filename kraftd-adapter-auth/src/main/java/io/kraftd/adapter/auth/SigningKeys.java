package io.kraftd.adapter.auth;

import com.auth0.jwt.algorithms.Algorithm;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.util.List;
import java.util.Optional;

/** The newest key, which signs, and the one before, whose tokens are still good. */
final class SigningKeys {
    private static final int LIVE = 2;

    private final VersionedKeys keys;

    SigningKeys(SecretVault vault, SecretName name) {
        this.keys = new VersionedKeys(vault, name);
    }

    /** The key for new tokens; {@link PortException} when there is none or it is too short. */
    SigningKey newest() {
        return signingKey(live().get(0));
    }

    /** The key that signs, or lately signed, under this id. */
    Optional<SigningKey> find(String id) {
        return live().stream().filter(key -> key.id().equals(id)).findFirst().map(SigningKeys::signingKey);
    }

    private List<VersionedKey> live() {
        List<VersionedKey> found = keys.newestFirst();
        if (found.isEmpty()) {
            throw PortException.permanent("There is no secret " + keys.name() + " to sign tokens with", null);
        }
        return found.stream().limit(LIVE).toList();
    }

    private static SigningKey signingKey(VersionedKey key) {
        return new SigningKey(key.id(), Algorithm.HMAC256(key.key().getEncoded()));
    }

    /** A key as java-jwt takes it, HS256 and nothing else. */
    record SigningKey(String id, Algorithm algorithm) {}
}
