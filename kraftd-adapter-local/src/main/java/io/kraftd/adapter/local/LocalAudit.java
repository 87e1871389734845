package io.kraftd.adapter.local;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.util.List;

/** Security events, newest first. None is ever dropped. */
final class LocalAudit implements AuditTrail {
    private static final Shape<SecurityEvent> SHAPE = new Shape<>(
            "audit",
            List.of(),
            event -> Shape.Row.of(event.owner(), event.id(), Sorted.newestFirst(event.at(), event.id())));

    private final Items<SecurityEvent> events;
    private final Lists lists;

    LocalAudit(Database database, Lists lists) {
        this.events = new Items<>(database, StoredItems.AUDIT, SHAPE);
        this.lists = lists;
    }

    @Override
    public void append(SecurityEvent event) {
        events.create(event);
    }

    @Override
    public Page<SecurityEvent> ofOwner(EmailAddress owner, PageRequest page) {
        return lists.forwards(events, Where.owner(owner), page, "security events of " + owner);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        events.deleteOwner(owner);
    }
}
