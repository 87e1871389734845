package io.kraftd.adapter.cosmos;

import com.azure.cosmos.models.CompositePath;
import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.IndexingPolicy;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an operator types to make and to change what the program may not make or change itself. */
final class Commands {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Commands() {}

    static String creating(List<Containers> missing, CosmosSettings settings) {
        String database = "az cosmosdb sql database create --resource-group <group> --account-name %s --name %s"
                .formatted(settings.account(), settings.database());
        String containers =
                missing.stream().map(container -> creating(container, settings)).collect(Collectors.joining("\n  "));
        return "Database %s lacks %s, and an identity without the account's key may not create them. Run:%n  %s%n  %s"
                .formatted(settings.database(), names(missing), database, containers);
    }

    /** {@code incomplete} has each container with the policy that it should have. */
    static String indexing(Map<Containers, CosmosContainerProperties> incomplete, CosmosSettings settings) {
        String commands = incomplete.entrySet().stream()
                .map(each -> "az cosmosdb sql container update "
                        + of(each.getKey(), settings)
                        + " --idx '%s'".formatted(json(each.getValue().getIndexingPolicy())))
                .collect(Collectors.joining("\n  "));
        return "Database %s does not index what lists of %s need, and an identity without the account's key may not change that. Run:%n  %s"
                .formatted(settings.database(), names(incomplete.keySet()), commands);
    }

    private static String creating(Containers container, CosmosSettings settings) {
        String ttl = container.expiring() ? " --ttl " + Schema.EACH_ITS_OWN : "";
        return "az cosmosdb sql container create "
                + of(container, settings)
                + " --partition-key-path /%s --partition-key-version 2%s --idx '%s'"
                        .formatted(container.partition(), ttl, json(Schema.policy(container.index())));
    }

    private static String of(Containers container, CosmosSettings settings) {
        return "--resource-group <group> --account-name %s --database-name %s --name %s"
                .formatted(settings.account(), settings.database(), container.title());
    }

    private static String names(Collection<Containers> containers) {
        return containers.stream().map(Containers::title).collect(Collectors.joining(", "));
    }

    private record At(String path) {}

    private record Policy(
            List<At> includedPaths, List<At> excludedPaths, List<List<Map<String, String>>> compositeIndexes) {}

    private static String json(IndexingPolicy policy) {
        try {
            return MAPPER.writeValueAsString(new Policy(
                    policy.getIncludedPaths().stream()
                            .map(path -> new At(path.getPath()))
                            .toList(),
                    policy.getExcludedPaths().stream()
                            .map(path -> new At(path.getPath()))
                            .toList(),
                    policy.getCompositeIndexes().stream()
                            .map(order -> order.stream().map(Commands::column).toList())
                            .toList()));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> column(CompositePath column) {
        return new TreeMap<>(Map.of(
                "path", column.getPath(), "order", column.getOrder().toString().toLowerCase(Locale.ROOT)));
    }
}
