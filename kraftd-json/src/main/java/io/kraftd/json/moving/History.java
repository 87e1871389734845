package io.kraftd.json.moving;

import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.ProcurementRepository;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** The events that the head of a case leads to. */
final class History {
    private History() {}

    /** The first one first; a permanent {@link PortException} when one is missing. */
    static Deque<CaseEvent> of(ProcurementCase head, ProcurementRepository procurements) {
        Deque<CaseEvent> events = new ArrayDeque<>();
        @Nullable Sha256 next = head.lastEvent();
        while (next != null) {
            CaseEvent event = procurements
                    .findEvent(head.owner(), head.id(), next)
                    .orElseThrow(() -> PortException.permanent(
                            "An event of " + head.owner() + " is named and missing from its store", null));
            events.addFirst(event);
            next = event.previous();
        }
        return events;
    }
}
