package io.kraftd.adapter.memory;

import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.UnknownCursorException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;

/** The place of an event in its owner's list: newest first, ties by id. */
record AuditPlace(Instant at, String id) implements Comparable<AuditPlace> {
    private static final Comparator<AuditPlace> ORDER =
            Comparator.comparing(AuditPlace::at).reversed().thenComparing(AuditPlace::id);
    private static final char BETWEEN = '.';

    static AuditPlace of(SecurityEvent event) {
        return new AuditPlace(event.at(), event.id());
    }

    /** The place a cursor names; it names no owner, so an altered one leads nowhere else. */
    static AuditPlace of(Cursor cursor) {
        String[] parts = cursor.token().split("\\.", 3);
        try {
            if (parts.length == 3) {
                return new AuditPlace(
                        Instant.ofEpochSecond(Long.parseLong(parts[0]), Integer.parseInt(parts[1])), parts[2]);
            }
        } catch (NumberFormatException | DateTimeException | ArithmeticException notOurs) {
            throw new UnknownCursorException();
        }
        throw new UnknownCursorException();
    }

    Cursor cursor() {
        return new Cursor(Long.toString(at.getEpochSecond()) + BETWEEN + at.getNano() + BETWEEN + id);
    }

    @Override
    public int compareTo(AuditPlace other) {
        return ORDER.compare(this, other);
    }
}
