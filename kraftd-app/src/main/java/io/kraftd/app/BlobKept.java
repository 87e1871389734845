package io.kraftd.app;

import io.kraftd.adapter.blob.BlobContents;
import io.kraftd.adapter.blob.BlobSettings;
import io.kraftd.app.config.AppConfig;
import io.kraftd.app.config.BlobConfig;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.util.Optional;

/** Contents in Azure Blob Storage, when the settings or the vault name an account. */
final class BlobKept {
    private static final SecretName CONNECTION = new SecretName("azure-storage-connection-string");

    private BlobKept() {}

    /** Ready for use; empty when no account is named; {@link PortException} when one is and cannot be used. */
    static Optional<ContentStore> of(AppConfig config, SecretVault vault) {
        BlobConfig said = config.blob();
        Optional<Secret> connection = vault.versions(CONNECTION).stream().findFirst();
        if (said.endpoint().isEmpty() && connection.isEmpty()) {
            return Optional.empty();
        }
        BlobContents contents = BlobContents.at(new BlobSettings(said.endpoint(), connection, said.container()));
        contents.prepare();
        return Optional.of(contents);
    }
}
