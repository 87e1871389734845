package io.kraftd.adapter.auth;

import io.kraftd.ports.ids.IdSource;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.util.List;

/**
 * Lets one secret of another vault stand in for itself while a developer has set none: 256 random bits, made with this
 * object and gone with it. Never for production.
 */
public final class DevelopmentVault implements SecretVault {
    private final SecretVault vault;
    private final SecretName name;
    private final Secret standIn;

    /** {@code name} is the secret that a stand-in is made for; every other one comes from {@code vault} or not at all. */
    public DevelopmentVault(SecretVault vault, SecretName name, IdSource ids) {
        this.vault = vault;
        this.name = name;
        this.standIn = new Secret(ids.newSecretText(), "development");
    }

    @Override
    public List<Secret> versions(SecretName asked) {
        List<Secret> versions = vault.versions(asked);
        return versions.isEmpty() && asked.equals(name) ? List.of(standIn) : versions;
    }

    /** Whether the stand-in is in use, which deserves a warning: what it signed ends with the process. */
    public boolean standsIn() {
        return vault.versions(name).isEmpty();
    }
}
