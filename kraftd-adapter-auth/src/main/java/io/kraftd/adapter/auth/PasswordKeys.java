package io.kraftd.adapter.auth;

import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.util.Optional;

/** The keys that passwords are mixed with before bcrypt: the versions of a pepper, or a public constant without one. */
final class PasswordKeys {
    /** why: secret to nobody. It only folds a password of any length into what bcrypt reads. */
    private static final VersionedKey PUBLIC = new VersionedKey("0", Hmac.key("kraftd password k1"));

    private final VersionedKeys peppers;

    PasswordKeys(SecretVault vault, SecretName pepper) {
        this.peppers = new VersionedKeys(vault, pepper);
    }

    /** The key for new hashes. */
    VersionedKey current() {
        return peppers.newestFirst().stream().findFirst().orElse(PUBLIC);
    }

    /** The key of an existing hash; absent when its pepper is no longer in the vault. */
    Optional<VersionedKey> find(String id) {
        if (id.equals(PUBLIC.id())) {
            return Optional.of(PUBLIC);
        }
        return peppers.newestFirst().stream().filter(key -> key.id().equals(id)).findFirst();
    }
}
