package io.kraftd.adapter.local;

import io.kraftd.json.SealedCursors;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.util.List;
import java.util.Optional;

/** Cuts the order of a table into pages. A page begins at its place in an index, however far behind that is. */
final class Lists {
    private final SealedCursors cursors;

    Lists(SealedCursors cursors) {
        this.cursors = cursors;
    }

    /** Where the page before ended; empty for the first page. {@code list} names the list. */
    Optional<String> after(PageRequest page, String list) {
        return page.cursor().map(cursor -> cursors.place(cursor, list));
    }

    /** A page in the table's order of what passes {@code where}. */
    <T> Page<T> forwards(Items<T> items, Where where, PageRequest page, String list) {
        after(page, list).ifPresent(place -> where.and("place > ?", place));
        return page(items.list(where, false, page.limit() + 1), page, list);
    }

    /** As {@link #forwards}, last first. */
    <T> Page<T> backwards(Items<T> items, Where where, PageRequest page, String list) {
        after(page, list).ifPresent(place -> where.and("place < ?", place));
        return page(items.list(where, true, page.limit() + 1), page, list);
    }

    private <T> Page<T> page(List<Items.Placed<T>> found, PageRequest page, String list) {
        List<Items.Placed<T>> shown = found.subList(0, Math.min(found.size(), page.limit()));
        Optional<Cursor> next = found.size() > shown.size()
                ? Optional.of(cursors.at(shown.get(shown.size() - 1).place(), list))
                : Optional.empty();
        return new Page<>(shown.stream().map(Items.Placed::value).toList(), next);
    }
}
