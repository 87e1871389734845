package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import com.azure.cosmos.models.CompositePath;
import com.azure.cosmos.models.CompositePathSortOrder;
import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.ExcludedPath;
import com.azure.cosmos.models.IncludedPath;
import com.azure.cosmos.models.IndexingMode;
import com.azure.cosmos.models.IndexingPolicy;
import com.azure.cosmos.models.PartitionKeyDefinition;
import com.azure.cosmos.models.PartitionKeyDefinitionVersion;
import com.azure.cosmos.models.PartitionKind;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The containers that the template of a deployment in Azure makes. A member that is not known here is refused. */
final class Template {
    static final Path FOLDER = Path.of("..", "deploy", "azure");

    private Template() {}

    private record Partition(List<String> paths, String kind, int version) {
        PartitionKeyDefinition definition() {
            return new PartitionKeyDefinition()
                    .setPaths(paths)
                    .setKind(PartitionKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                    .setVersion(PartitionKeyDefinitionVersion.valueOf("V" + version));
        }
    }

    private record At(String path) {}

    private record Column(String path, String order) {
        CompositePath toPath() {
            return new CompositePath()
                    .setPath(path)
                    .setOrder(CompositePathSortOrder.valueOf(order.toUpperCase(Locale.ROOT)));
        }
    }

    private record Indexing(
            String indexingMode,
            boolean automatic,
            List<At> includedPaths,
            List<At> excludedPaths,
            @Nullable List<List<Column>> compositeIndexes) {
        IndexingPolicy policy() {
            List<List<Column>> orders = compositeIndexes == null ? List.of() : compositeIndexes;
            return new IndexingPolicy()
                    .setIndexingMode(IndexingMode.valueOf(indexingMode.toUpperCase(Locale.ROOT)))
                    .setAutomatic(automatic)
                    .setIncludedPaths(includedPaths.stream()
                            .map(at -> new IncludedPath(at.path()))
                            .toList())
                    .setExcludedPaths(excludedPaths.stream()
                            .map(at -> new ExcludedPath(at.path()))
                            .toList())
                    .setCompositeIndexes(orders.stream()
                            .map(order -> order.stream().map(Column::toPath).toList())
                            .toList());
        }
    }

    private record Container(
            String id, Partition partitionKey, @Nullable Integer defaultTtl, Indexing indexingPolicy) {
        CosmosContainerProperties properties() {
            return new CosmosContainerProperties(id, partitionKey.definition())
                    .setDefaultTimeToLiveInSeconds(defaultTtl)
                    .setIndexingPolicy(indexingPolicy.policy());
        }
    }

    static List<CosmosContainerProperties> containers() {
        try {
            Container[] read = new ObjectMapper()
                    .readValue(FOLDER.resolve("containers.json").toFile(), Container[].class);
            return List.of(read).stream().map(Container::properties).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does to a database what a deployment does. */
    static void deploy(CosmosSettings settings) {
        try (CosmosAsyncClient client = new Clients(settings).get()) {
            client.createDatabase(settings.database()).block();
            containers()
                    .forEach(container -> client.getDatabase(settings.database())
                            .createContainer(container)
                            .block());
        }
    }
}
