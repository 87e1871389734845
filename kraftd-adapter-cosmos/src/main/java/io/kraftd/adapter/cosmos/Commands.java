package io.kraftd.adapter.cosmos;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an operator types to make what the program may not make itself. */
final class Commands {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Commands() {}

    static String creating(List<Containers> missing, CosmosSettings settings) {
        String database = "az cosmosdb sql database create --resource-group <group> --account-name %s --name %s"
                .formatted(settings.account(), settings.database());
        String containers =
                missing.stream().map(container -> creating(container, settings)).collect(Collectors.joining("\n  "));
        String names = missing.stream().map(Containers::title).collect(Collectors.joining(", "));
        return "Database %s lacks %s, and an identity without the account's key may not create them. Run:%n  %s%n  %s"
                .formatted(settings.database(), names, database, containers);
    }

    private static String creating(Containers container, CosmosSettings settings) {
        String ttl = container.expiring() ? " --ttl " + Schema.EACH_ITS_OWN : "";
        return "az cosmosdb sql container create --resource-group <group> --account-name %s --database-name %s"
                        .formatted(settings.account(), settings.database())
                + " --name %s --partition-key-path /%s --partition-key-version 2%s --idx '%s'"
                        .formatted(container.title(), container.partition(), ttl, policy(container.index()));
    }

    private static String policy(Containers.Index index) {
        List<Map<String, String>> included = index.names().stream()
                .map(name -> Map.of("path", "/" + name + "/?"))
                .toList();
        List<List<Map<String, String>>> composite = index.orders().stream()
                .map(order -> order.stream().map(Commands::column).toList())
                .toList();
        try {
            return MAPPER.writeValueAsString(new Policy(included, List.of(Map.of("path", "/*")), composite));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Policy(
            List<Map<String, String>> includedPaths,
            List<Map<String, String>> excludedPaths,
            List<List<Map<String, String>>> compositeIndexes) {}

    private static Map<String, String> column(String name) {
        boolean descending = name.startsWith("-");
        return new TreeMap<>(Map.of(
                "path",
                "/" + (descending ? name.substring(1) : name),
                "order",
                descending ? "descending" : "ascending"));
    }
}
