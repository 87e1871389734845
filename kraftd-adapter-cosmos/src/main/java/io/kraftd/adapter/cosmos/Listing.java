package io.kraftd.adapter.cosmos;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.json.SealedCursors;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A list in the order of one property. A page begins behind the place where the page before ended, which the index finds at
 * once: so it costs the same wherever it begins, and does not mind what was written or removed before it.
 *
 * @param name says whose list it is and what it filters; a cursor is good for this name only
 * @param property holds the place of each item
 * @param placeOf the place of an item
 * @param backwards from the last place to the first
 */
record Listing<T>(String name, String property, Function<T, String> placeOf, boolean backwards) {
    private static final String PLACE = "place";

    // why: no secret is needed, and every instance understands every other's cursors: who makes one up only moves
    // within a
    // list whose owner the query names anyway.
    private static final SealedCursors CURSORS = new SealedCursors("Cosmos DB".getBytes(UTF_8));

    static <T> Listing<T> forwards(String name, Function<T, String> placeOf) {
        return new Listing<>(name, PLACE, placeOf, false);
    }

    static <T> Listing<T> backwards(String name, Function<T, String> placeOf) {
        return new Listing<>(name, PLACE, placeOf, true);
    }

    /** One page of what {@code query} gives. {@code columns} are those that come before the place in the index. */
    Page<T> page(Items<T> items, Query query, List<String> columns, PageRequest page) {
        page.cursor()
                .map(cursor -> CURSORS.place(cursor, name))
                .ifPresent(place -> query.and("c." + property + (backwards ? " < ?" : " > ?"), place));
        query.orderBy(columns, property, backwards);
        List<T> found = items.first(page.limit() + 1, query);
        if (found.size() <= page.limit()) {
            return new Page<>(found, Optional.empty());
        }
        List<T> shown = found.subList(0, page.limit());
        String last = placeOf.apply(shown.get(shown.size() - 1));
        return new Page<>(shown, Optional.of(CURSORS.at(last, name)));
    }
}
