package io.kraftd.adapter.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.auth0.jwt.algorithms.Algorithm;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.security.MessageDigest;
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
        return new SigningKey(live().get(0));
    }

    /** The key that signs, or lately signed, under this id. */
    Optional<SigningKey> find(String id) {
        return live().stream().filter(key -> key.id().equals(id)).findFirst().map(SigningKey::new);
    }

    /** Whether a token of this key is still good. */
    boolean isLive(SigningKey key) {
        return live().contains(key.key());
    }

    /** A seal of the newest key on a text. */
    String seal(String text) {
        return seal(live().get(0), text);
    }

    /** Whether a live key put this seal on the text. */
    boolean isSeal(String seal, String text) {
        byte[] given = seal.getBytes(UTF_8);
        return live().stream()
                .anyMatch(key -> MessageDigest.isEqual(given, seal(key, text).getBytes(UTF_8)));
    }

    // why: a key of its own, so that no seal is ever a token's signature.
    private static String seal(VersionedKey key, String text) {
        return Hmac.base64Url(Hmac.key(Hmac.base64Url(key.key(), "kraftd seals")), text);
    }

    private List<VersionedKey> live() {
        List<VersionedKey> found = keys.newestFirst();
        if (found.isEmpty()) {
            throw PortException.permanent("There is no secret " + keys.name() + " to sign tokens with", null);
        }
        return found.size() <= LIVE ? found : found.subList(0, LIVE);
    }

    /** A key that signs HS256 and nothing else. */
    record SigningKey(VersionedKey key) {
        String id() {
            return key.id();
        }

        /** The key as java-jwt takes it. */
        Algorithm algorithm() {
            return Algorithm.HMAC256(key.key().getEncoded());
        }
    }
}
