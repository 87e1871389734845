package io.kraftd.app.config;

import io.kraftd.ports.secrets.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * The Azure Blob Storage that keeps contents, as far as the settings name it; a vault may name the rest. Shows no secret in
 * {@link #toString()}.
 */
public record BlobConfig(Optional<URI> endpoint, Optional<Secret> connectionString, String container) {
    /** Whether the settings name one. */
    boolean isNamed() {
        return endpoint.isPresent() || connectionString.isPresent();
    }
}
