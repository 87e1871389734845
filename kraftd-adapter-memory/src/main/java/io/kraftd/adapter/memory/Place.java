package io.kraftd.adapter.memory;

import java.time.Instant;
import java.util.Comparator;

/** A place in a list: newest first, ties by id. */
record Place(Instant at, String id) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::at).reversed().thenComparing(Place::id);

    /** Reads {@link #toString()}. */
    static Place parse(String text) {
        int blank = text.indexOf(' ');
        return new Place(Instant.parse(text.substring(0, blank)), text.substring(blank + 1));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return at + " " + id;
    }
}
