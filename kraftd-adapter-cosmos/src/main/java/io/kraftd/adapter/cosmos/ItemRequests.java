package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncContainer;
import com.azure.cosmos.CosmosEndToEndOperationLatencyPolicyConfig;
import com.azure.cosmos.CosmosEndToEndOperationLatencyPolicyConfigBuilder;
import com.azure.cosmos.models.CosmosItemRequestOptions;
import com.azure.cosmos.models.CosmosItemResponse;
import com.azure.cosmos.models.CosmosPatchItemRequestOptions;
import com.azure.cosmos.models.CosmosPatchOperations;
import com.azure.cosmos.models.CosmosQueryRequestOptions;
import com.azure.cosmos.models.FeedResponse;
import com.azure.cosmos.models.PartitionKey;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.adapter.cosmos.Requests.Receipt;
import io.kraftd.ports.storage.Revision;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BiFunction;
import reactor.core.publisher.Mono;

/** The requests for items of one container, each with its time and its partition. */
final class ItemRequests {
    /** An item as it lies in the database. */
    record Found(ObjectNode json, Revision revision) {}

    // why: a class of its own, because checking one that turns these options into their supertype would load both.
    private static final class Patching {
        static CosmosItemRequestOptions withoutContents() {
            return new CosmosPatchItemRequestOptions().setContentResponseOnWriteEnabled(false);
        }
    }

    private static final int NO_CONTENT = 204;

    private final Connection connection;
    private final Containers container;

    ItemRequests(Connection connection, Containers container) {
        this.connection = connection;
        this.container = container;
    }

    /** A point read: the cheapest request there is. */
    Found read(String partition, String id) throws Unsuccessful {
        CosmosItemResponse<ObjectNode> answer = send(
                Operation.reading(container.title(), "read"),
                new CosmosItemRequestOptions(),
                (items, options) -> items.readItem(id, new PartitionKey(partition), options, ObjectNode.class)
                        .doOnNext(item -> Objects.requireNonNull(item.getItem(), "item"))
                        .doOnNext(ItemRequests::checkRevision));
        return new Found(answer.getItem(), revisionOf(answer));
    }

    Revision create(Envelope item) throws Unsuccessful {
        return revisionOf(send(
                Operation.writing(container.title(), "create"),
                withoutContents(),
                (items, options) -> items.createItem(item.json(), new PartitionKey(item.partition()), options)
                        .doOnNext(ItemRequests::checkRevision)));
    }

    /** Only while the item is in the state {@code expected}. */
    Revision replace(Envelope item, Revision expected) throws Unsuccessful {
        return revisionOf(send(
                Operation.writing(container.title(), "replace"),
                withoutContents().setIfMatchETag(expected.token()),
                (items, options) -> items.replaceItem(
                                item.json(), item.id(), new PartitionKey(item.partition()), options)
                        .doOnNext(ItemRequests::checkRevision)));
    }

    /** Only while the item is in the state {@code expected}. */
    void delete(String partition, String id, Revision expected) throws Unsuccessful {
        send(
                Operation.writing(container.title(), "delete"),
                withoutContents().setIfMatchETag(expected.token()),
                (items, options) -> items.deleteItem(id, new PartitionKey(partition), options)
                        .doOnNext(ItemRequests::checkGone));
    }

    /** In whatever state the item is. */
    void delete(String partition, String id) throws Unsuccessful {
        send(
                Operation.writing(container.title(), "delete"),
                withoutContents(),
                (items, options) -> items.deleteItem(id, new PartitionKey(partition), options)
                        .doOnNext(ItemRequests::checkGone));
    }

    /** In whatever state the item is, so only for changes that may be made twice. */
    void patch(String partition, String id, CosmosPatchOperations changes) throws Unsuccessful {
        send(
                Operation.writing(container.title(), "patch"),
                Patching.withoutContents(),
                (items, options) -> items.patchItem(
                        id,
                        new PartitionKey(partition),
                        changes,
                        (CosmosPatchItemRequestOptions) options,
                        ObjectNode.class));
    }

    /** One page of a query. */
    <R> FeedResponse<R> page(Query query, Class<R> type, String continuation, int most) throws Unsuccessful {
        return connection
                .requests()
                .send(
                        Operation.reading(container.title(), "query"),
                        left -> {
                            CosmosQueryRequestOptions options = query.options();
                            options.setCosmosEndToEndOperationLatencyPolicyConfig(within(left));
                            // why: take(1) asks for one page only, where first() would fetch ahead.
                            return items().queryItems(query.spec(), options, type)
                                    .byPage(continuation.isEmpty() ? null : continuation, most)
                                    .take(1)
                                    .single();
                        },
                        page -> new Receipt(200, page.getRequestCharge(), page.getCosmosDiagnostics()));
    }

    private <R> CosmosItemResponse<R> send(
            Operation operation,
            CosmosItemRequestOptions options,
            BiFunction<CosmosAsyncContainer, CosmosItemRequestOptions, Mono<CosmosItemResponse<R>>> request)
            throws Unsuccessful {
        return connection
                .requests()
                .send(
                        operation,
                        left -> request.apply(
                                items(), options.setCosmosEndToEndOperationLatencyPolicyConfig(within(left))),
                        item -> new Receipt(item.getStatusCode(), item.getRequestCharge(), item.getDiagnostics()));
    }

    private CosmosAsyncContainer items() {
        return connection.database().getContainer(container.title());
    }

    private static CosmosItemRequestOptions withoutContents() {
        return new CosmosItemRequestOptions().setContentResponseOnWriteEnabled(false);
    }

    private static CosmosEndToEndOperationLatencyPolicyConfig within(Duration left) {
        return new CosmosEndToEndOperationLatencyPolicyConfigBuilder(left).build();
    }

    // why: here, while a request may still be repeated, because a proxy's page has no ETag.
    private static void checkRevision(CosmosItemResponse<?> answer) {
        Objects.requireNonNull(answer.getETag(), "ETag");
    }

    private static void checkGone(CosmosItemResponse<?> answer) {
        if (answer.getStatusCode() != NO_CONTENT) {
            throw new IllegalStateException("A removal was answered with " + answer.getStatusCode());
        }
    }

    private static Revision revisionOf(CosmosItemResponse<?> answer) {
        return new Revision(answer.getETag());
    }
}
