package io.kraftd.adapter.cosmos;

import com.azure.cosmos.models.CosmosContainerProperties;
import com.azure.cosmos.models.CosmosResponse;
import io.kraftd.adapter.cosmos.Requests.Receipt;
import io.kraftd.adapter.cosmos.Unsuccessful.Reason;
import io.kraftd.ports.failure.PortException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import reactor.core.publisher.Mono;

/** Sees to it that the database and its containers are there and as they have to be. */
final class Preparation {
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
        for (Containers container : Containers.values()) {
            properties(container).ifPresentOrElse(there -> compare(container, there), () -> missing.add(container));
        }
        if (!missing.isEmpty()) {
            throw PortException.permanent(Commands.creating(missing, settings), null);
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
