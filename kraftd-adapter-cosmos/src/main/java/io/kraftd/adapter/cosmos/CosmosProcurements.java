package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.ProcurementRepository;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.List;
import java.util.Optional;

/** Heads of cases and their events in Cosmos DB, in their owner's partition. */
public final class CosmosProcurements implements ProcurementRepository {
    private final Items<ProcurementCase> cases;
    private final Items<CaseEvent> events;

    /** {@code database} holds the containers already; the client stays the caller's to close. */
    public CosmosProcurements(CosmosAsyncClient client, String database, RequestCharges charges) {
        this(Connection.over(client, database, charges));
    }

    CosmosProcurements(Connection connection) {
        this.cases = new Items<>(
                connection,
                Containers.PROCUREMENTS,
                StoredItems.CASES,
                (head, item) -> item.with("place", placeOf(head)));
        this.events = new Items<>(connection, Containers.PROCUREMENTS, StoredItems.EVENTS);
    }

    @Override
    public Stored<ProcurementCase> create(ProcurementCase opened) {
        return cases.create(opened.owner().value(), opened);
    }

    @Override
    public Optional<Stored<ProcurementCase>> find(EmailAddress owner, DocumentId id) {
        return cases.find(owner.value(), id.value());
    }

    @Override
    public Stored<ProcurementCase> save(ProcurementCase changed, Revision expected) {
        return cases.save(changed.owner().value(), changed, expected);
    }

    @Override
    public Page<ProcurementCase> list(EmailAddress owner, PageRequest page) {
        Listing<ProcurementCase> listing = Listing.forwards("cases " + owner, CosmosProcurements::placeOf);
        // why: events lie in the same partition and have no place.
        Query query = Query.items(Containers.PROCUREMENTS, owner.value()).and("c.place > ?", "");
        return listing.page(cases, query, List.of("owner_email"), page);
    }

    @Override
    public void addEvent(EmailAddress owner, CaseEvent event) {
        try {
            events.create(owner.value(), event);
        } catch (DuplicateException keptAlready) {
            // why: its id is the hash of all it says, so what is there says the same.
            return;
        }
    }

    @Override
    public Optional<CaseEvent> findEvent(EmailAddress owner, DocumentId id, Sha256 hash) {
        return events.find(owner.value(), hash.hex())
                .map(Stored::value)
                .filter(event -> event.caseId().equals(id));
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        cases.deleteAll(owner.value());
    }

    private static String placeOf(ProcurementCase head) {
        return Places.newestFirst(head.createdAt(), head.id().value());
    }
}
