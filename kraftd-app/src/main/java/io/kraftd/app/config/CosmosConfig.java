package io.kraftd.app.config;

import io.kraftd.ports.secrets.Secret;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What was said of Cosmos DB.
 *
 * @param endpoint the account; empty leaves it to the vault
 * @param key of development; empty leaves it to the vault, or to the identity of the process
 * @param regions the nearest first; none lets the account decide
 */
public record CosmosConfig(Optional<URI> endpoint, Optional<Secret> key, String database, List<String> regions) {
    public CosmosConfig {
        regions = List.copyOf(regions);
    }

    /** An account's address as a text; {@link IllegalArgumentException} says what is expected instead. */
    public static URI account(String text) {
        return Parse.optionalAccount(text).orElseThrow(() -> new IllegalArgumentException("expected an address"));
    }
}
