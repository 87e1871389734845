package io.kraftd.adapter.auth;

import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The keys behind one secret, which is looked up anew at each call, so that a rotation needs no restart. */
final class VersionedKeys {
    private final SecretVault vault;
    private final SecretName name;
    private volatile @Nullable Known known;

    /** The keys of these versions, so that the same versions give the same keys without computing. */
    private record Known(List<Secret> versions, List<VersionedKey> keys) {}

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
        Known last = known;
        if (last == null || !last.versions().equals(versions)) {
            last = new Known(List.copyOf(versions), keys(versions));
            known = last;
        }
        return last.keys();
    }

    private List<VersionedKey> keys(List<Secret> versions) {
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
