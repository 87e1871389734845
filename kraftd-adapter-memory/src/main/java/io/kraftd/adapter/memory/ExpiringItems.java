package io.kraftd.adapter.memory;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Values of one kind by owner and id, each of which counts as absent from some moment on; changed by one thread at a time. */
final class ExpiringItems<T> {
    /**
     * A value with what lists ask for, so that its JSON is read only when it is answered.
     *
     * @param list which of its owner's lists shows it
     */
    record Row<T>(EmailAddress owner, String list, Place place, Instant expiresAt, Entry<T> entry) {
        boolean isLive(Instant now) {
            return now.isBefore(expiresAt);
        }
    }

    private static final class Owned<T> {
        private final Map<String, Row<T>> byId = new HashMap<>();
        private final Map<String, NavigableMap<Place, Row<T>>> lists = new HashMap<>();

        void keep(Row<T> row) {
            byId.put(row.place().id(), row);
            lists.computeIfAbsent(row.list(), any -> new TreeMap<>()).put(row.place(), row);
        }

        boolean drop(String id) {
            Row<T> row = byId.remove(id);
            if (row != null) {
                list(row.list()).remove(row.place());
            }
            return row != null;
        }

        NavigableMap<Place, Row<T>> list(String name) {
            return lists.getOrDefault(name, new TreeMap<>());
        }
    }

    private final Map<EmailAddress, Owned<T>> byOwner = new HashMap<>();
    private final Cursors cursors = new Cursors();
    private final StoredItems<T> items;
    private final Function<T, Row<T>> rowOf;
    private final Clock clock;

    ExpiringItems(StoredItems<T> items, Function<T, Row<T>> rowOf, Clock clock) {
        this.items = items;
        this.rowOf = rowOf;
        this.clock = clock;
    }

    synchronized Stored<T> create(T value) {
        Row<T> row = rowOf.apply(value);
        Owned<T> owned = of(row.owner());
        if (live(row.owner(), row.place().id()).isPresent()) {
            throw new DuplicateException(items.what());
        }
        owned.drop(row.place().id());
        owned.keep(row);
        return row.entry().stored();
    }

    synchronized Optional<Stored<T>> find(EmailAddress owner, String id) {
        return live(owner, id).map(row -> row.entry().stored());
    }

    synchronized Stored<T> save(T value, Revision expected) {
        Row<T> row = rowOf.apply(value);
        Owned<T> owned = of(row.owner());
        Row<T> current = owned.byId.get(row.place().id());
        Entry.check(current == null ? null : current.entry(), expected, items);
        owned.drop(row.place().id());
        owned.keep(row);
        return row.entry().stored();
    }

    /** A page of one of the owner's lists; {@code name} is what its cursors are good for. */
    synchronized Page<T> list(EmailAddress owner, String list, PageRequest page, String name) {
        Optional<Place> after = cursors.after(page, name).map(Place::parse);
        List<Row<T>> found = behind(of(owner).list(list), after, page.limit() + 1);
        Page<Row<T>> rows = cursors.page(found, page, name, row -> row.place().toString());
        return new Page<>(rows.items().stream().map(row -> row.entry().value()).toList(), rows.next());
    }

    synchronized void delete(EmailAddress owner, String id) {
        of(owner).drop(id);
    }

    synchronized int deleteExpired(EmailAddress owner) {
        Owned<T> owned = of(owner);
        Instant now = clock.instant();
        List<Row<T>> expired =
                owned.byId.values().stream().filter(row -> !row.isLive(now)).toList();
        expired.forEach(row -> owned.drop(row.place().id()));
        return expired.size();
    }

    synchronized void deleteOwner(EmailAddress owner) {
        byOwner.remove(owner);
    }

    // why: no stream, because a stream over the rest of a tree counts the rest first.
    private List<Row<T>> behind(NavigableMap<Place, Row<T>> list, Optional<Place> after, int most) {
        Instant now = clock.instant();
        List<Row<T>> rows = new ArrayList<>();
        Iterator<Row<T>> rest = (after.isEmpty() ? list : list.tailMap(after.get(), false))
                .values()
                .iterator();
        while (rest.hasNext() && rows.size() < most) {
            Row<T> row = rest.next();
            if (row.isLive(now)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Optional<Row<T>> live(EmailAddress owner, String id) {
        Instant now = clock.instant();
        return Optional.ofNullable(of(owner).byId.get(id)).filter(row -> row.isLive(now));
    }

    private Owned<T> of(EmailAddress owner) {
        return byOwner.computeIfAbsent(owner, any -> new Owned<>());
    }
}
