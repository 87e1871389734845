package io.kraftd.adapter.auth;

import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.util.List;
import java.util.stream.Stream;

/** The keys behind one secret, looked up anew at each call, so that a rotation needs no restart. */
final class VersionedKeys {
    private final SecretVault vault;
    private final SecretName name;

    VersionedKeys(SecretVault vault, SecretName name) {
        this.vault = vault;
        this.name = name;
    }

    /**
     * The usable keys, newest first; empty when there is no such secret. A newest version that is too short is refused
     * with a {@link io.kraftd.ports.failure.PortException}, an older one is left out: it protects nothing.
     */
    List<VersionedKey> newestFirst() {
        List<Secret> versions = vault.versions(name);
        Stream<Secret> newest = versions.stream().limit(1);
        Stream<Secret> older = versions.stream().skip(1).filter(VersionedKey::isLongEnough);
        return Stream.concat(newest, older)
                .map(secret -> VersionedKey.of(name, secret))
                .toList();
    }

    SecretName name() {
        return name;
    }
}
