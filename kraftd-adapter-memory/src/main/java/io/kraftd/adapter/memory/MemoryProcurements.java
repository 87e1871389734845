package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.CASES;
import static io.kraftd.json.StoredItems.EVENTS;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Cases and their events in memory; they end with the process. */
public final class MemoryProcurements implements ProcurementRepository {
    private record CaseKey(EmailAddress owner, DocumentId id) {}

    private record EventKey(EmailAddress owner, DocumentId id, Sha256 hash) {}

    private final ConcurrentMap<CaseKey, Entry<ProcurementCase>> cases = new ConcurrentHashMap<>();
    private final ConcurrentMap<EventKey, Entry<CaseEvent>> events = new ConcurrentHashMap<>();

    @Override
    public Stored<ProcurementCase> create(ProcurementCase opened) {
        Entry<ProcurementCase> entry = Entry.of(opened, CASES);
        if (cases.putIfAbsent(new CaseKey(opened.owner(), opened.id()), entry) != null) {
            throw new DuplicateException(CASES.what());
        }
        return entry.stored();
    }

    @Override
    public Optional<Stored<ProcurementCase>> find(EmailAddress owner, DocumentId id) {
        return Optional.ofNullable(cases.get(new CaseKey(owner, id))).map(Entry::stored);
    }

    @Override
    public Stored<ProcurementCase> save(ProcurementCase changed, Revision expected) {
        Entry<ProcurementCase> entry = Entry.of(changed, CASES);
        cases.compute(new CaseKey(changed.owner(), changed.id()), (key, current) -> {
            Entry.check(current, expected, CASES);
            return entry;
        });
        return entry.stored();
    }

    @Override
    public void addEvent(EmailAddress owner, CaseEvent event) {
        events.putIfAbsent(new EventKey(owner, event.caseId(), event.hash()), Entry.of(event, EVENTS));
    }

    @Override
    public Optional<CaseEvent> findEvent(EmailAddress owner, DocumentId id, Sha256 hash) {
        return Optional.ofNullable(events.get(new EventKey(owner, id, hash))).map(Entry::value);
    }
}
