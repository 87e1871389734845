package io.kraftd.adapter.memory;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.ProcurementCase;
import java.time.Instant;
import java.util.Comparator;

/** The place of a document or case in its owner's list: newest first, ties by id. */
record Position(Instant createdAt, DocumentId id) implements Comparable<Position> {
    private static final Comparator<Position> ORDER = Comparator.comparing(Position::createdAt)
            .reversed()
            .thenComparing(position -> position.id().value());

    private static final DocumentId LAST = new DocumentId("ffffffff-ffff-ffff-ffff-ffffffffffff");

    static Position of(Document document) {
        return new Position(document.createdAt(), document.id());
    }

    static Position of(ProcurementCase head) {
        return new Position(head.createdAt(), head.id());
    }

    /** The place behind which everything was created before {@code moment}. */
    static Position justBefore(Instant moment) {
        return new Position(moment, LAST);
    }

    /** Reads {@link #toString()}. */
    static Position parse(String text) {
        int blank = text.indexOf(' ');
        return new Position(Instant.parse(text.substring(0, blank)), new DocumentId(text.substring(blank + 1)));
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return createdAt + " " + id;
    }
}
