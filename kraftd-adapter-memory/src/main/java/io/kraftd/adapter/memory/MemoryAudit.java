package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.AUDIT;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Security events in memory; they end with the process. Anybody can cause events, so only so many are kept: the oldest
 * appended one is dropped for a new one.
 */
public final class MemoryAudit implements AuditTrail {
    private record Kept(EmailAddress owner, AuditPlace place) {
        static Kept of(SecurityEvent event) {
            return new Kept(event.owner(), AuditPlace.of(event));
        }
    }

    private record Named(EmailAddress owner, String id) {}

    private final int most;
    private final Map<EmailAddress, NavigableMap<AuditPlace, Entry<SecurityEvent>>> byOwner = new HashMap<>();
    private final Set<Named> names = new HashSet<>();
    private final Deque<Kept> inOrder = new ArrayDeque<>();

    /** Keeps at most so many events of all owners together, at least 1. */
    public MemoryAudit(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("an audit trail keeps one event at least");
        }
        this.most = most;
    }

    @Override
    public synchronized void append(SecurityEvent event) {
        if (!names.add(new Named(event.owner(), event.id()))) {
            throw new DuplicateException(AUDIT.what());
        }
        Kept kept = Kept.of(event);
        byOwner.computeIfAbsent(event.owner(), anybody -> new TreeMap<>()).put(kept.place(), Entry.of(event, AUDIT));
        inOrder.add(kept);
        if (inOrder.size() > most) {
            drop(inOrder.remove());
        }
    }

    @Override
    public synchronized Page<SecurityEvent> ofOwner(EmailAddress owner, PageRequest page) {
        NavigableMap<AuditPlace, Entry<SecurityEvent>> all = byOwner.getOrDefault(owner, new TreeMap<>());
        var rest = page.cursor()
                .map(AuditPlace::of)
                .map(last -> all.tailMap(last, false))
                .orElse(all);
        List<SecurityEvent> found = rest.values().stream()
                .limit(page.limit() + 1L)
                .map(Entry::value)
                .toList();
        if (found.size() <= page.limit()) {
            return new Page<>(found, Optional.empty());
        }
        Cursor next = AuditPlace.of(found.get(page.limit() - 1)).cursor();
        return new Page<>(found.subList(0, page.limit()), Optional.of(next));
    }

    @Override
    public synchronized void deleteOwner(EmailAddress owner) {
        byOwner.remove(owner);
        names.removeIf(each -> each.owner().equals(owner));
        inOrder.removeIf(each -> each.owner().equals(owner));
    }

    private void drop(Kept oldest) {
        names.remove(new Named(oldest.owner(), oldest.place().id()));
        byOwner.computeIfPresent(oldest.owner(), (owner, events) -> {
            events.remove(oldest.place());
            return events.isEmpty() ? null : events;
        });
    }
}
