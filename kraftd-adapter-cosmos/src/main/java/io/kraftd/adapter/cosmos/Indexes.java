package io.kraftd.adapter.cosmos;

import com.azure.cosmos.models.CompositePath;
import com.azure.cosmos.models.ExcludedPath;
import com.azure.cosmos.models.IncludedPath;
import com.azure.cosmos.models.IndexingMode;
import com.azure.cosmos.models.IndexingPolicy;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a container is indexed, compared with what its queries need. */
final class Indexes {
    private static final String EVERYTHING = "/*";

    private Indexes() {}

    /**
     * The policy that is there with what it lacks; empty when it lacks nothing. What it has beyond that stays: an operator may
     * want it, and programs of two versions that work on one database must not take turns at changing it.
     */
    static Optional<IndexingPolicy> completed(IndexingPolicy there, Containers.Index needed) {
        IndexingPolicy wanted = Schema.policy(needed);
        List<IncludedPath> included =
                joined(there.getIncludedPaths(), wanted.getIncludedPaths(), IncludedPath::getPath);
        List<List<CompositePath>> orders =
                joined(there.getCompositeIndexes(), wanted.getCompositeIndexes(), Indexes::columns);
        if (included.size() == there.getIncludedPaths().size()
                && orders.size() == there.getCompositeIndexes().size()) {
            return Optional.empty();
        }
        return Optional.of(new IndexingPolicy()
                .setIndexingMode(IndexingMode.CONSISTENT)
                .setAutomatic(true)
                .setIncludedPaths(included)
                .setExcludedPaths(excluded(there, wanted))
                .setCompositeIndexes(orders));
    }

    // why: the database refuses a policy that says nothing about the rest of an item.
    private static List<ExcludedPath> excluded(IndexingPolicy there, IndexingPolicy wanted) {
        boolean everything = there.getIncludedPaths().stream().anyMatch(path -> EVERYTHING.equals(path.getPath()));
        return everything
                ? there.getExcludedPaths()
                : joined(there.getExcludedPaths(), wanted.getExcludedPaths(), ExcludedPath::getPath);
    }

    private static <T> List<T> joined(List<T> there, List<T> wanted, Function<T, String> name) {
        Set<String> names = there.stream().map(name).collect(Collectors.toCollection(HashSet::new));
        return Stream.concat(there.stream(), wanted.stream().filter(each -> names.add(name.apply(each))))
                .toList();
    }

    private static String columns(List<CompositePath> order) {
        return order.stream()
                .map(column -> column.getPath() + " " + column.getOrder())
                .collect(Collectors.joining(", "));
    }
}
