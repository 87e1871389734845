package io.kraftd.adapter.cosmos;

import com.azure.cosmos.models.CosmosPatchOperations;
import com.azure.cosmos.models.FeedResponse;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.kraftd.adapter.cosmos.ItemRequests.Found;
import io.kraftd.adapter.cosmos.Unsuccessful.Reason;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The items of one kind in one container. */
final class Items<T> {
    private static final Pattern ETAG = Pattern.compile("[\\x21-\\x7e]{1,200}");
    private static final int LARGEST_PAGE = 200;

    private final ItemRequests requests;
    private final Writes writes;
    private final Containers container;
    private final StoredItems<T> items;
    private final BiFunction<T, Envelope, Envelope> additions;

    Items(Connection connection, Containers container, StoredItems<T> items) {
        this(connection, container, items, (value, envelope) -> envelope);
    }

    /** {@code additions} give an item what only this database needs. */
    Items(
            Connection connection,
            Containers container,
            StoredItems<T> items,
            BiFunction<T, Envelope, Envelope> additions) {
        this.requests = new ItemRequests(connection, container);
        this.writes = new Writes(requests, items.what());
        this.container = container;
        this.items = items;
        this.additions = additions;
    }

    Stored<T> create(String partition, T value) {
        Found written = writes.create(envelope(partition, value));
        return stored(written);
    }

    Optional<Stored<T>> find(String partition, String id) {
        try {
            return Optional.of(stored(requests.read(partition, id)));
        } catch (Unsuccessful e) {
            if (e.reason() == Reason.ABSENT) {
                return Optional.empty();
            }
            throw e.failure();
        }
    }

    Stored<T> save(String partition, T value, Revision expected) {
        Envelope envelope = envelope(partition, value);
        checkMade(expected);
        return stored(writes.replace(envelope, expected));
    }

    void delete(String partition, String id, Revision expected) {
        checkMade(expected);
        writes.delete(partition, id, expected);
    }

    /** Removes an item in whatever state it is; one that is not there is removed already. */
    void delete(String partition, String id) {
        try {
            requests.delete(partition, id);
        } catch (Unsuccessful e) {
            if (e.reason() != Reason.ABSENT) {
                throw e.failure();
            }
        }
    }

    /** Removes every item of any kind that the container has in this partition now. */
    void deleteAll(String partition) {
        pages(Integer.MAX_VALUE, Query.ids(container, partition), ObjectNode.class)
                .forEach(item -> delete(partition, item.path("id").asText()));
    }

    /** Makes changes that may be made twice; an item that is gone meanwhile is none. */
    void patch(String partition, String id, CosmosPatchOperations changes) {
        try {
            requests.patch(partition, id, changes);
        } catch (Unsuccessful e) {
            if (e.reason() != Reason.ABSENT) {
                throw e.failure();
            }
        }
    }

    /** The first items that a query gives, at most so many. */
    List<T> first(int most, Query query) {
        return values(pages(most, query.top(most), ObjectNode.class));
    }

    /** All items that a query gives. */
    List<T> all(Query query) {
        return values(pages(Integer.MAX_VALUE, query, ObjectNode.class));
    }

    /** The number that a counting query gives. */
    long count(Query query) {
        return pages(Integer.MAX_VALUE, query, Long.class).stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    // why: a page may hold fewer items than were asked for, even none, and there may be more all the same.
    private <R> List<R> pages(int most, Query query, Class<R> type) {
        List<R> found = new ArrayList<>();
        String continuation = "";
        try {
            do {
                FeedResponse<R> page =
                        requests.page(query, type, continuation, Math.min(most - found.size(), LARGEST_PAGE + 1));
                found.addAll(page.getResults());
                continuation = Optional.ofNullable(page.getContinuationToken()).orElse("");
            } while (!continuation.isEmpty() && found.size() < most);
        } catch (Unsuccessful e) {
            throw e.failure();
        }
        return found;
    }

    private List<T> values(List<ObjectNode> found) {
        return found.stream().map(item -> Envelope.value(item, items)).toList();
    }

    private Envelope envelope(String partition, T value) {
        Envelope envelope = additions.apply(value, Envelope.of(value, items, container, partition));
        envelope.checkSize(items.what());
        return envelope;
    }

    private Stored<T> stored(Found found) {
        return new Stored<>(Envelope.value(found.json(), items), found.revision());
    }

    // why: what no database made must not become a header of a request.
    private void checkMade(Revision revision) {
        if (!ETAG.matcher(revision.token()).matches()) {
            throw new StaleRevisionException(items.what());
        }
    }
}
