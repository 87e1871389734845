package io.kraftd.adapter.memory.fallback;

/**
 * Something written while the store was away that could not be brought there, because somebody else had written the same
 * thing meanwhile. Kept for a person to decide; what lies in the store was not touched.
 *
 * @param what the kind of thing, such as {@code "document"}
 * @param key whose and which
 * @param value what was written meanwhile
 */
public record Conflict(String what, String key, Object value) {
    /** Without the value, which may hold what no log should. */
    @Override
    public String toString() {
        return "Conflict[" + what + " " + key + "]";
    }
}
