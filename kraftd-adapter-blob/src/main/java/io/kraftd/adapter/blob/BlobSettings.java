package io.kraftd.adapter.blob;

import io.kraftd.ports.secrets.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * Where the store is and how to get in: by a connection string, or as whoever runs the program in Azure
 * ({@code DefaultAzureCredential}).
 *
 * @param endpoint such as {@code https://example.blob.core.windows.net}; not needed where there is a connection string
 * @param connectionString names the account and holds its key or a signature
 * @param container its name, 3 to 63 lower-case letters, digits and single hyphens
 */
public record BlobSettings(Optional<URI> endpoint, Optional<Secret> connectionString, String container) {
    public BlobSettings {
        if (endpoint.isEmpty() && connectionString.isEmpty()) {
            throw new IllegalArgumentException("a store has an endpoint or a connection string");
        }
        if (!container.matches("(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "the name of a container has 3 to 63 lower-case letters, digits and single hyphens");
        }
    }
}
