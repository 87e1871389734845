package io.kraftd.adapter.cosmos;

import com.azure.cosmos.models.CompositePath;
import com.azure.cosmos.models.CompositePathSortOrder;
import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.ExcludedPath;
import com.azure.cosmos.models.IncludedPath;
import com.azure.cosmos.models.IndexingMode;
import com.azure.cosmos.models.IndexingPolicy;
import com.azure.cosmos.models.PartitionKeyDefinition;
import com.azure.cosmos.models.PartitionKeyDefinitionVersion;
import java.util.List;

/** Containers as the database is told about them. */
final class Schema {
    /** The time to live of a container whose items bring their own. */
    static final int EACH_ITS_OWN = -1;

    private Schema() {}

    static CosmosContainerProperties of(Containers container) {
        CosmosContainerProperties properties = new CosmosContainerProperties(container.title(), partition(container));
        if (container.expiring()) {
            properties.setDefaultTimeToLiveInSeconds(EACH_ITS_OWN);
        }
        return properties.setIndexingPolicy(policy(container.index()));
    }

    // why: without a version the service takes the first, which refuses values of more than 101 bytes.
    private static PartitionKeyDefinition partition(Containers container) {
        return new PartitionKeyDefinition()
                .setPaths(List.of("/" + container.partition()))
                .setVersion(PartitionKeyDefinitionVersion.V2);
    }

    static IndexingPolicy policy(Containers.Index index) {
        return new IndexingPolicy()
                .setIndexingMode(IndexingMode.CONSISTENT)
                .setAutomatic(true)
                .setIncludedPaths(index.names().stream()
                        .map(name -> new IncludedPath("/" + name + "/?"))
                        .toList())
                .setExcludedPaths(List.of(new ExcludedPath("/*")))
                .setCompositeIndexes(
                        index.orders().stream().map(Schema::composite).toList());
    }

    private static List<CompositePath> composite(List<String> order) {
        return order.stream().map(Schema::path).toList();
    }

    private static CompositePath path(String column) {
        boolean descending = column.startsWith("-");
        return new CompositePath()
                .setPath("/" + (descending ? column.substring(1) : column))
                .setOrder(descending ? CompositePathSortOrder.DESCENDING : CompositePathSortOrder.ASCENDING);
    }
}
