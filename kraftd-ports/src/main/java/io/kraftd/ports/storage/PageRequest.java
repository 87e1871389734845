package io.kraftd.ports.storage;

import java.util.Optional;

/**
 * Which part of a list is wanted.
 *
 * @param limit how many items at most, 1 to {@value #MOST}
 * @param cursor where the page before ended; empty for the first page
 */
public record PageRequest(int limit, Optional<Cursor> cursor) {
    /** The most items one page may hold. */
    public static final int MOST = 200;

    public PageRequest {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must lie between 1 and " + MOST);
        }
    }

    /** The first page. */
    public static PageRequest first(int limit) {
        return new PageRequest(limit, Optional.empty());
    }

    /** The page after the one that ended at {@code cursor}. */
    public static PageRequest after(Cursor cursor, int limit) {
        return new PageRequest(limit, Optional.of(cursor));
    }
}
