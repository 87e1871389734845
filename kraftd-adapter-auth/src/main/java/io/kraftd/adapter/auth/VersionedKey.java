package io.kraftd.adapter.auth;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import javax.crypto.SecretKey;

/**
 * A secret's version as an HMAC-SHA-256 key.
 *
 * @param id says in tokens and hashes which version made them; tells nothing about the key
 */
record VersionedKey(String id, SecretKey key) {
    /** RFC 7518, 3.2: a key for HS256 is at least as long as the hash. */
    private static final int SHORTEST_BYTES = 32;

    private static final SecretKey ID_KEY = Hmac.key("kraftd key id");
    private static final int ID_LENGTH = 8;

    static boolean isLongEnough(Secret secret) {
        return secret.text().getBytes(UTF_8).length >= SHORTEST_BYTES;
    }

    /** The key of this version; a {@link PortException} that names the secret when it is too short to be one. */
    static VersionedKey of(SecretName name, Secret secret) {
        if (!isLongEnough(secret)) {
            throw PortException.permanent("The secret " + name + " has fewer than " + SHORTEST_BYTES + " bytes", null);
        }
        return new VersionedKey(idOf(secret.version()), Hmac.key(secret.text()));
    }

    private static String idOf(String version) {
        return Hmac.base64Url(ID_KEY, version).substring(0, ID_LENGTH);
    }

    @Override
    public String toString() {
        return "VersionedKey[" + id + "]";
    }
}
