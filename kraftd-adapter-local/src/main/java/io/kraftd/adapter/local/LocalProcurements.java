package io.kraftd.adapter.local;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.List;
import java.util.Optional;

/** Cases, newest first, and their events. */
final class LocalProcurements implements ProcurementRepository {
    private static final Shape<ProcurementCase> CASES = new Shape<>(
            "cases",
            List.of(),
            head -> Shape.Row.of(head.owner(), head.id(), Sorted.newestFirst(head.createdAt(), head.id())));

    private final Database database;
    private final Items<ProcurementCase> cases;
    private final Lists lists;

    LocalProcurements(Database database, Lists lists) {
        this.database = database;
        this.cases = new Items<>(database, StoredItems.CASES, CASES);
        this.lists = lists;
    }

    @Override
    public Stored<ProcurementCase> create(ProcurementCase opened) {
        return cases.create(opened);
    }

    @Override
    public Optional<Stored<ProcurementCase>> find(EmailAddress owner, DocumentId id) {
        return cases.find(owner, id);
    }

    @Override
    public Stored<ProcurementCase> save(ProcurementCase changed, Revision expected) {
        return cases.save(changed, expected);
    }

    @Override
    public Page<ProcurementCase> list(EmailAddress owner, PageRequest page) {
        return lists.forwards(cases, Where.owner(owner), page, "cases of " + owner);
    }

    @Override
    public void addEvent(EmailAddress owner, CaseEvent event) {
        Shape<CaseEvent> events = eventsOf(owner);
        byte[] item = StoredItems.EVENTS.toJson(event);
        Shape.Row row = events.row().apply(event);
        List<Object> values = List.of(database.newRevision().token(), item, row.place(), row.owner(), row.id());
        database.write(connection -> Sql.update(connection, events.insert(), values));
    }

    @Override
    public Optional<CaseEvent> findEvent(EmailAddress owner, DocumentId id, Sha256 hash) {
        return new Items<>(database, StoredItems.EVENTS, eventsOf(owner))
                .find(owner, idOf(id, hash))
                .map(Stored::value);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        database.write(connection -> {
            cases.deleteOwner(connection, owner);
            return Sql.update(connection, "DELETE FROM events WHERE owner = ?", List.of(owner.value()));
        });
    }

    // why: an event does not say whose case it belongs to.
    private static Shape<CaseEvent> eventsOf(EmailAddress owner) {
        return new Shape<>(
                "events",
                List.of(),
                event -> Shape.Row.of(owner, idOf(event.caseId(), event.hash()), Integer.toString(event.sequence())));
    }

    private static String idOf(DocumentId caseId, Sha256 hash) {
        return caseId + " " + hash;
    }
}
