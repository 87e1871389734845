package io.kraftd.adapter.cosmos;

import io.kraftd.ports.secrets.Secret;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where the database is and how to get in.
 *
 * @param endpoint such as {@code https://kraftd.documents.azure.com:443/}, or an emulator's
 * @param key the account's key; empty signs in as whoever runs the program in Azure ({@code DefaultAzureCredential})
 * @param database its name, {@value #USUAL_DATABASE} by custom
 * @param preferredRegions such as {@code West Europe}, the nearest first; empty lets the account decide
 */
public record CosmosSettings(URI endpoint, Optional<Secret> key, String database, List<String> preferredRegions) {
    /** The database of an installation that does not say otherwise. */
    public static final String USUAL_DATABASE = "KraftdDB";

    private static final List<String> AZURE =
            List.of(".documents.azure.com", ".documents.azure.cn", ".documents.azure.us", ".cosmos.azure.com");

    public CosmosSettings {
        preferredRegions = List.copyOf(preferredRegions);
        if (endpoint.getHost() == null) {
            throw new IllegalArgumentException("an endpoint is an address like https://name.documents.azure.com:443/");
        }
        if (database.isBlank()) {
            throw new IllegalArgumentException("a database has a name");
        }
    }

    /** Whether this is not Azure itself but something that behaves like it on one machine. */
    boolean emulated() {
        String host = endpoint.getHost().toLowerCase(Locale.ROOT);
        return AZURE.stream().noneMatch(host::endsWith);
    }

    /** Whether the program may create what is missing: roles of a signed-in identity do not reach that far. */
    boolean mayCreate() {
        return key.isPresent();
    }

    /** The account's name, as the tools of Azure call it. */
    String account() {
        String host = endpoint.getHost();
        int end = host.indexOf('.');
        return end < 0 ? host : host.substring(0, end);
    }
}
