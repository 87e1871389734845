package io.kraftd.adapter.cosmos;

import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.CosmosResponse;
import io.kraftd.adapter.cosmos.Requests.Receipt;
import io.kraftd.adapter.cosmos.Unsuccessful.Reason;
import io.kraftd.ports.failure.PortException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Sees to it that the database and its containers are there and as they have to be. */
final class Preparation {
    private static final Logger LOG = LoggerFactory.getLogger(Preparation.class);

    private final Connection connection;
    private final CosmosSettings settings;

    Preparation(Connection connection, CosmosSettings settings) {
        this.connection = connection;
        this.settings = settings;
    }

    /** Creates what is missing where that is allowed; a permanent {@link PortException} names what is missing or wrong. */
    void run() {
        if (settings.mayCreate()) {
            create();
        }
        check();
    }

    private void create() {
        String database = connection.databaseName();
        if (properties(Containers.USERS).isEmpty()) {
            ignoringDuplicates("create", () -> connection.client().createDatabaseIfNotExists(database));
        }
        for (Containers container : Containers.values()) {
            if (properties(container).isEmpty()) {
                ignoringDuplicates(
                        "create", () -> connection.database().createContainerIfNotExists(Schema.of(container)));
            }
        }
    }

    private void check() {
        List<Containers> missing = new ArrayList<>();
        Map<Containers, CosmosContainerProperties> found = new EnumMap<>(Containers.class);
        for (Containers container : Containers.values()) {
            properties(container).ifPresentOrElse(there -> found.put(container, there), () -> missing.add(container));
        }
        if (!missing.isEmpty()) {
            throw PortException.permanent(Commands.creating(missing, settings), null);
        }
        found.forEach(Preparation::compare);
        index(found);
    }

    /** Adds the indexes that containers made by an earlier program lack, or says how. */
    private void index(Map<Containers, CosmosContainerProperties> found) {
        Map<Containers, CosmosContainerProperties> incomplete = new EnumMap<>(Containers.class);
        found.forEach((container, there) -> Indexes.completed(there.getIndexingPolicy(), container.index())
                .ifPresent(policy -> incomplete.put(container, there.setIndexingPolicy(policy))));
        if (!incomplete.isEmpty() && !settings.mayCreate()) {
            throw PortException.permanent(Commands.indexing(incomplete, settings), null);
        }
        incomplete.forEach(this::replace);
    }

    private void replace(Containers container, CosmosContainerProperties properties) {
        try {
            send(
                    "index",
                    container.title(),
                    () -> connection.database().getContainer(container.title()).replace(properties));
            LOG.warn("Lists of {} may be refused until Cosmos DB has built the indexes they need", container.title());
        } catch (Unsuccessful e) {
            throw e.failure();
        }
    }

    private Optional<CosmosContainerProperties> properties(Containers container) {
        try {
            return Optional.of(send(
                            "check",
                            container.title(),
                            () -> connection
                                    .database()
                                    .getContainer(container.title())
                                    .read())
                    .getProperties());
        } catch (Unsuccessful e) {
            if (e.reason() == Reason.ABSENT) {
                return Optional.empty();
            }
            throw e.failure();
        }
    }

    private static void compare(Containers container, CosmosContainerProperties there) {
        List<String> partition = there.getPartitionKeyDefinition().getPaths();
        if (!partition.equals(List.of("/" + container.partition()))) {
            throw PortException.permanent(
                    "Container %s is partitioned by %s and has to be by /%s: it must be made anew"
                            .formatted(container.title(), partition, container.partition()),
                    null);
        }
        Integer wanted = container.expiring() ? Schema.EACH_ITS_OWN : null;
        if (!Objects.equals(there.getDefaultTimeToLiveInSeconds(), wanted)) {
            throw PortException.permanent(
                    "Container %s has the default time to live %s and has to have %s"
                            .formatted(
                                    container.title(),
                                    there.getDefaultTimeToLiveInSeconds(),
                                    wanted == null ? "none" : wanted),
                    null);
        }
    }

    private <R extends CosmosResponse<?>> void ignoringDuplicates(String name, Supplier<Mono<R>> request) {
        try {
            send(name, "the database", request);
        } catch (Unsuccessful e) {
            // why: another instance that starts at the same moment creates the same.
            if (e.reason() != Reason.DUPLICATE) {
                throw e.failure();
            }
        }
    }

    private <R extends CosmosResponse<?>> R send(String name, String container, Supplier<Mono<R>> request)
            throws Unsuccessful {
        return connection
                .requests()
                .send(
                        Operation.preparing(container, name),
                        left -> request.get(),
                        answer -> new Receipt(
                                answer.getStatusCode(), answer.getRequestCharge(), answer.getDiagnostics()));
    }
}
