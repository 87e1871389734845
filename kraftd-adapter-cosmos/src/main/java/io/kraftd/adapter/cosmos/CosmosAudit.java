package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import java.util.List;

/** Security events in Cosmos DB, in their owner's partition; none is ever dropped. */
public final class CosmosAudit implements AuditTrail {
    private final Items<SecurityEvent> events;

    /** {@code database} holds the containers already; the client stays the caller's to close. */
    public CosmosAudit(CosmosAsyncClient client, String database, RequestCharges charges) {
        this(Connection.over(client, database, charges));
    }

    CosmosAudit(Connection connection) {
        this.events = new Items<>(
                connection, Containers.AUDIT, StoredItems.AUDIT, (event, item) -> item.with("place", placeOf(event)));
    }

    @Override
    public void append(SecurityEvent event) {
        events.create(event.owner().value(), event);
    }

    @Override
    public Page<SecurityEvent> ofOwner(EmailAddress owner, PageRequest page) {
        Listing<SecurityEvent> listing = Listing.forwards("audit " + owner, CosmosAudit::placeOf);
        return listing.page(events, Query.items(Containers.AUDIT, owner.value()), List.of("owner_email"), page);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        events.deleteAll(owner.value());
    }

    private static String placeOf(SecurityEvent event) {
        return Places.newestFirst(event.at(), event.id());
    }
}
