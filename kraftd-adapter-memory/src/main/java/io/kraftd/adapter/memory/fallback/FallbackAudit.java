package io.kraftd.adapter.memory.fallback;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;

/** Security events; a list shows what happened meanwhile. */
final class FallbackAudit implements AuditTrail {
    private final FallbackStores fallback;
    private final AuditTrail store;
    private final AuditTrail standIn;

    FallbackAudit(FallbackStores fallback, AuditTrail store, AuditTrail standIn) {
        this.fallback = fallback;
        this.store = store;
        this.standIn = standIn;
    }

    @Override
    public void append(SecurityEvent event) {
        fallback.answer(
                () -> {
                    store.append(event);
                    return event;
                },
                () -> {
                    standIn.append(event);
                    // why: a trail forgets by itself, so there is nothing to clean up.
                    fallback.remember(() -> bring(event), () -> {});
                    return event;
                });
    }

    @Override
    public Page<SecurityEvent> ofOwner(EmailAddress owner, PageRequest page) {
        return fallback.answer(() -> store.ofOwner(owner, page), () -> standIn.ofOwner(owner, page));
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        fallback.answer(
                () -> {
                    store.deleteOwner(owner);
                    return owner;
                },
                () -> {
                    throw Meanwhile.unreachable("trail");
                });
    }

    private void bring(SecurityEvent event) {
        try {
            store.append(event);
        } catch (DuplicateException arrivedBefore) {
            // why: its id is its own, so only an append whose answer was lost can have been there first.
            return;
        }
    }
}
