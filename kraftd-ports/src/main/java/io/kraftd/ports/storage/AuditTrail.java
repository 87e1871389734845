package io.kraftd.ports.storage;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;

/**
 * Security events by owner, only ever added. There is no way to change one, or to remove one of an owner who stays; a store
 * may drop the oldest when it says so. Every method throws {@link PortException} when the store cannot be reached.
 */
public interface AuditTrail {
    /** Adds an event; {@link DuplicateException} when its owner has one with its id. */
    void append(SecurityEvent event);

    /** The owner's events, newest first, those of one moment by id. {@link UnknownCursorException} for a text that is no cursor. */
    Page<SecurityEvent> ofOwner(EmailAddress owner, PageRequest page);

    /**
     * Removes every event the owner has now; one appended meanwhile may stay, and other owners lose nothing. No event is no
     * error. After a {@link PortException} some may be gone; calling it again removes the rest.
     */
    void deleteOwner(EmailAddress owner);
}
