package io.kraftd.adapter.cosmos;

import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Stores;
import java.time.Clock;

/**
 * All stores of one database, over one client that is made when the first of them, or {@link #prepare()}, needs it. Whoever is
 * first finds or makes the database; as long as that fails, every call fails in the same way, and it is tried anew every three
 * seconds.
 */
public final class CosmosStores implements AutoCloseable {
    private final Connection connection;
    private final Stores stores;
    private final AuditTrail audit;

    private CosmosStores(CosmosSettings settings, RequestCharges charges, Clock clock) {
        Requests requests = new Requests(charges);
        this.connection = new Connection(new Opening(settings, requests), settings.database(), requests);
        this.stores = new Stores(
                new CosmosUsers(connection),
                new CosmosSessions(connection, clock),
                new CosmosDocuments(connection),
                new CosmosProcurements(connection),
                new CosmosOrders(connection),
                new CosmosLearning(connection),
                new CosmosOperations(connection, clock),
                new CosmosConversations(connection, clock));
        this.audit = new CosmosAudit(connection);
    }

    /** Only makes the objects: nothing is reached and nothing of the client is loaded yet. */
    public static CosmosStores open(CosmosSettings settings, RequestCharges charges, Clock clock) {
        return new CosmosStores(settings, charges, clock);
    }

    /**
     * Reaches the database; with a key creates it and its containers when they are missing, without one only looks. A
     * transient {@link PortException} when it cannot be reached, a permanent one when it lets nobody in, when a container
     * is not as it has to be, or when one is missing: then with the commands that make it.
     */
    public void prepare() {
        connection.client();
    }

    /** The repositories. They may be asked at once, and find the database when it is there. */
    public Stores stores() {
        return stores;
    }

    /** The security events, in the same database. */
    public AuditTrail audit() {
        return audit;
    }

    @Override
    public void close() {
        connection.close();
    }
}
