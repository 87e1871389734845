package io.kraftd.adapter.memory;

import io.kraftd.json.SealedCursors;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Cuts lists into pages whose cursors are good as long as the process lives. */
final class Cursors {
    private final SealedCursors sealed;

    Cursors() {
        byte[] key = new byte[SealedCursors.KEY_BYTES];
        new SecureRandom().nextBytes(key);
        this.sealed = new SealedCursors(key);
    }

    /** The place the page begins behind; empty for the first page. */
    Optional<String> after(PageRequest page, String list) {
        return page.cursor().map(cursor -> sealed.place(cursor, list));
    }

    /** A page of {@code found}, which has one thing more than the page may hold when there is a next one. */
    <T> Page<T> page(List<T> found, PageRequest page, String list, Function<T, String> placeOf) {
        if (found.size() <= page.limit()) {
            return new Page<>(found, Optional.empty());
        }
        List<T> shown = found.subList(0, page.limit());
        Cursor next = sealed.at(placeOf.apply(shown.get(shown.size() - 1)), list);
        return new Page<>(shown, Optional.of(next));
    }
}
