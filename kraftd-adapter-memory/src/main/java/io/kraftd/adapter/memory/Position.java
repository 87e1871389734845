package io.kraftd.adapter.memory;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import java.time.Instant;
import java.util.Comparator;

/** The place of a document in its owner's list: newest first, ties by id. */
record Position(Instant createdAt, DocumentId id) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::createdAt)
            .reversed()
            .thenComparing(position -> position.id().value());

    static Position of(Document document) {
        return new Position(document.createdAt(), document.id());
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }
}
