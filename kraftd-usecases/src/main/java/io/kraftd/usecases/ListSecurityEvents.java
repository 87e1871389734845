package io.kraftd.usecases;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;

/** Somebody looks at what happened around their account. */
public final class ListSecurityEvents {
    private final AuditTrail trail;

    ListSecurityEvents(AuditTrail trail) {
        this.trail = trail;
    }

    /** Newest first. {@link io.kraftd.ports.storage.UnknownCursorException} for a text that is no cursor. */
    public Page<SecurityEvent> handle(EmailAddress owner, PageRequest page) {
        return trail.ofOwner(owner, page);
    }
}
