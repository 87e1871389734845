package io.kraftd.json;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import java.time.Instant;

/** A security event as an item. */
record AuditItem(
        String id, EmailAddress ownerEmail, SecurityEvent.Kind kind, Instant at, String from, int schemaVersion)
        implements Item<SecurityEvent> {

    static AuditItem of(SecurityEvent event) {
        return new AuditItem(event.id(), event.owner(), event.kind(), event.at(), event.from(), SCHEMA_VERSION);
    }

    @Override
    public SecurityEvent value() {
        return new SecurityEvent(id, ownerEmail, kind, at, from);
    }
}
