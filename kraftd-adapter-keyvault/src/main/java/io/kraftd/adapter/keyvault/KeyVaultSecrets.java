package io.kraftd.adapter.keyvault;

import com.azure.security.keyvault.secrets.SecretClient;
import com.azure.security.keyvault.secrets.models.SecretProperties;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The secrets of one Azure Key Vault. Every question lists the versions of a name; the text of a version, which never
 * changes, is fetched once and kept while the version is usable. Asks the vault at every call, so put a cache before it.
 *
 * <p>The identity it is asked with needs to list and to get secrets (role "Key Vault Secrets User"), nothing else.
 */
public final class KeyVaultSecrets implements SecretVault {
    private final SecretClient client;
    private final Clock clock;
    private final ConcurrentMap<SecretName, Map<String, Secret>> known = new ConcurrentHashMap<>();

    /** {@code clock} tells which versions are expired or not yet valid: the vault hands those out too. */
    public KeyVaultSecrets(SecretClient client, Clock clock) {
        this.client = client;
        this.clock = clock;
    }

    /**
     * The vault at an address such as {@code https://example.vault.azure.net}, asked as whoever this process is in Azure:
     * its managed identity, its workload identity, or a developer's login. Nothing is sent yet.
     */
    public static KeyVaultSecrets at(URI vault, Clock clock) {
        return new KeyVaultSecrets(Clients.of(vault), clock);
    }

    @Override
    public List<Secret> versions(SecretName name) {
        List<String> usable = VaultFailures.translating(() -> usableVersions(name));
        Map<String, Secret> before = known.getOrDefault(name, Map.of());
        Map<String, Secret> now = new HashMap<>();
        for (String version : usable) {
            Optional.ofNullable(before.get(version))
                    .or(() -> fetch(name, version))
                    .ifPresent(secret -> now.put(version, secret));
        }
        known.put(name, now);
        return usable.stream().filter(now::containsKey).map(now::get).toList();
    }

    private List<String> usableVersions(SecretName name) {
        return VaultFailures.unlessMissing(() -> client.listPropertiesOfSecretVersions(name.value()).stream()
                        .filter(version -> Versions.isUsable(version, clock.instant()))
                        .sorted(Versions.NEWEST_FIRST)
                        .map(SecretProperties::getVersion)
                        .toList())
                .orElse(List.of());
    }

    // why: a version may be deleted between the list and the question for its text.
    private Optional<Secret> fetch(SecretName name, String version) {
        return VaultFailures.translating(
                () -> VaultFailures.unlessMissing(() -> client.getSecret(name.value(), version))
                        .map(found -> new Secret(found.getValue(), version)));
    }

    @Override
    public String toString() {
        return "KeyVaultSecrets[" + client.getVaultUrl() + "]";
    }
}
