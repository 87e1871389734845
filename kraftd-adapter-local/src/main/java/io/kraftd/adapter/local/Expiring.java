package io.kraftd.adapter.local;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Values that count as absent from some moment on, which their table has in its column {@code expires}. */
final class Expiring<T> {
    private final Database database;
    private final Items<T> items;
    private final Shape<T> shape;
    private final Function<T, Instant> expiresAt;
    private final Lists lists;
    private final Clock clock;

    Expiring(
            Database database,
            StoredItems<T> form,
            Shape<T> shape,
            Function<T, Instant> expiresAt,
            Lists lists,
            Clock clock) {
        this.database = database;
        this.items = new Items<>(database, form, shape);
        this.shape = shape;
        this.expiresAt = expiresAt;
        this.lists = lists;
        this.clock = clock;
    }

    /** Keeps a value in place of an expired one. */
    Stored<T> create(T value) {
        byte[] item = items.toJson(value);
        Shape.Row row = shape.row().apply(value);
        List<Object> expired = List.of(row.owner(), row.id(), now());
        return database.write(connection -> {
            Sql.update(connection, delete() + " AND id = ? AND expires <= ?", expired);
            return items.insert(connection, value, item);
        });
    }

    Optional<Stored<T>> find(EmailAddress owner, Object id) {
        Instant now = clock.instant();
        return items.find(owner, id).filter(stored -> now.isBefore(expiresAt.apply(stored.value())));
    }

    Stored<T> save(T value, Revision expected) {
        return items.save(value, expected);
    }

    /** A page of what has not expired and passes {@code where}. */
    Page<T> list(Where where, PageRequest page, String list) {
        return lists.forwards(items, where.and("expires > ?", now()), page, list);
    }

    void delete(EmailAddress owner, Object id) {
        List<Object> named = List.of(owner.value(), id.toString());
        database.write(connection -> Sql.update(connection, delete() + " AND id = ?", named));
    }

    int deleteExpired(EmailAddress owner) {
        List<Object> expired = List.of(owner.value(), now());
        return database.write(connection -> Sql.update(connection, delete() + " AND expires <= ?", expired));
    }

    void deleteOwner(EmailAddress owner) {
        items.deleteOwner(owner);
    }

    private String delete() {
        return "DELETE FROM " + shape.table() + " WHERE owner = ?";
    }

    private String now() {
        return Sorted.ascending(clock.instant());
    }
}
