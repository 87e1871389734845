package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.CASES;
import static io.kraftd.json.StoredItems.EVENTS;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Cases and their events in memory; they end with the process. */
public final class MemoryProcurements implements ProcurementRepository {
    private record EventKey(DocumentId id, Sha256 hash) {}

    private final ConcurrentMap<EmailAddress, OneOwnersCases> cases = new ConcurrentHashMap<>();
    private final ConcurrentMap<EmailAddress, ConcurrentMap<EventKey, Entry<CaseEvent>>> events =
            new ConcurrentHashMap<>();
    private final Cursors cursors = new Cursors();

    @Override
    public Stored<ProcurementCase> create(ProcurementCase opened) {
        Entry<ProcurementCase> entry = Entry.of(opened, CASES);
        of(opened.owner()).create(Position.of(opened), entry);
        return entry.stored();
    }

    @Override
    public Optional<Stored<ProcurementCase>> find(EmailAddress owner, DocumentId id) {
        return Optional.ofNullable(of(owner).find(id)).map(Entry::stored);
    }

    @Override
    public Stored<ProcurementCase> save(ProcurementCase changed, Revision expected) {
        Entry<ProcurementCase> entry = Entry.of(changed, CASES);
        of(changed.owner()).save(Position.of(changed), entry, expected);
        return entry.stored();
    }

    @Override
    public Page<ProcurementCase> list(EmailAddress owner, PageRequest page) {
        String list = "cases of " + owner;
        Optional<Position> after = cursors.after(page, list).map(Position::parse);
        List<ProcurementCase> found = of(owner).list(after, page.limit() + 1).stream()
                .map(Entry::value)
                .toList();
        return cursors.page(found, page, list, head -> Position.of(head).toString());
    }

    @Override
    public void addEvent(EmailAddress owner, CaseEvent event) {
        events.computeIfAbsent(owner, any -> new ConcurrentHashMap<>())
                .putIfAbsent(new EventKey(event.caseId(), event.hash()), Entry.of(event, EVENTS));
    }

    @Override
    public Optional<CaseEvent> findEvent(EmailAddress owner, DocumentId id, Sha256 hash) {
        return Optional.ofNullable(events.get(owner))
                .map(kept -> kept.get(new EventKey(id, hash)))
                .map(Entry::value);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        cases.remove(owner);
        events.remove(owner);
    }

    private OneOwnersCases of(EmailAddress owner) {
        return cases.computeIfAbsent(owner, any -> new OneOwnersCases());
    }
}
