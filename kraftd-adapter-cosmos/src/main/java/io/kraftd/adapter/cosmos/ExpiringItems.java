package io.kraftd.adapter.cosmos;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Items of one kind, each of which counts as absent from some moment on and is dropped by the database some minutes later, in
 * their owner's partition.
 */
final class ExpiringItems<T> {
    /**
     * What has to be known of a value.
     *
     * @param placeOf its place in its list
     */
    record Reading<T>(
            Function<T, EmailAddress> ownerOf,
            Function<T, String> idOf,
            Function<T, String> placeOf,
            Function<T, Instant> expiresAt) {}

    private static final int MOST_ROUNDS = 3;

    private final Items<T> items;
    private final Containers container;
    private final Reading<T> reading;
    private final Clock clock;

    ExpiringItems(Connection connection, Containers container, StoredItems<T> form, Reading<T> reading, Clock clock) {
        this.items = new Items<>(
                connection,
                container,
                form,
                (value, item) -> item.with("place", reading.placeOf().apply(value))
                        .expiringAt(reading.expiresAt().apply(value), clock));
        this.container = container;
        this.reading = reading;
        this.clock = clock;
    }

    /** Keeps a value in place of an expired one. */
    Stored<T> create(T value) {
        String partition = partitionOf(value);
        for (int round = 1; ; round++) {
            try {
                return items.create(partition, value);
            } catch (DuplicateException kept) {
                Optional<Stored<T>> there = items.find(partition, reading.idOf().apply(value));
                if (there.filter(this::isLive).isPresent() || round == MOST_ROUNDS) {
                    throw kept;
                }
                Optional<Stored<T>> replaced = there.flatMap(expired -> inPlaceOf(expired, value));
                if (replaced.isPresent()) {
                    return replaced.get();
                }
            }
        }
    }

    Optional<Stored<T>> find(EmailAddress owner, String id) {
        return items.find(owner.value(), id).filter(this::isLive);
    }

    Stored<T> save(T value, Revision expected) {
        return items.save(partitionOf(value), value, expected);
    }

    /** A page of an owner's items; {@code name} is what its cursors are good for, {@code columns} stand before the place. */
    Page<T> list(Query query, List<String> columns, PageRequest page, String name) {
        query.and("c.expires_at > ?", StoredItems.text(clock.instant()));
        return Listing.forwards(name, reading.placeOf()).page(items, query, columns, page);
    }

    Query of(EmailAddress owner) {
        return Query.items(container, owner.value());
    }

    void delete(EmailAddress owner, String id) {
        items.delete(owner.value(), id);
    }

    int deleteExpired(EmailAddress owner) {
        Query expired = of(owner).and("c.expires_at <= ?", StoredItems.text(clock.instant()));
        return Math.toIntExact(items.all(expired).stream().filter(this::dropped).count());
    }

    void deleteOwner(EmailAddress owner) {
        items.deleteAll(owner.value());
    }

    /** Empty when another one was there first, or the database. */
    private Optional<Stored<T>> inPlaceOf(Stored<T> expired, T value) {
        try {
            return Optional.of(items.save(partitionOf(value), value, expired.revision()));
        } catch (StaleRevisionException overtaken) {
            return Optional.empty();
        }
    }

    // why: by its revision, because somebody may have put a new one in its place since it was looked for.
    private boolean dropped(T expired) {
        String partition = partitionOf(expired);
        String id = reading.idOf().apply(expired);
        try {
            Optional<Stored<T>> there = items.find(partition, id).filter(stored -> !isLive(stored));
            there.ifPresent(stored -> items.delete(partition, id, stored.revision()));
            return there.isPresent();
        } catch (StaleRevisionException replaced) {
            return false;
        }
    }

    private boolean isLive(Stored<T> stored) {
        return clock.instant().isBefore(reading.expiresAt().apply(stored.value()));
    }

    private String partitionOf(T value) {
        return reading.ownerOf().apply(value).value();
    }
}
