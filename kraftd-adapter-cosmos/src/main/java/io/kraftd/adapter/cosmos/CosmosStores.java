package io.kraftd.adapter.cosmos;

import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.Stores;
import java.time.Clock;

/** All stores of one database, over one client that is made when the first of them, or {@link #prepare()}, needs it. */
public final class CosmosStores implements AutoCloseable {
    private final Connection connection;
    private final CosmosSettings settings;
    private final Stores stores;
    private final AuditTrail audit;

    private CosmosStores(CosmosSettings settings, RequestCharges charges, Clock clock) {
        this.settings = settings;
        this.connection = new Connection(new Clients(settings), settings.database(), new Requests(charges));
        this.stores = new Stores(
                new CosmosUsers(connection),
                new CosmosSessions(connection, clock),
                new CosmosDocuments(connection),
                new CosmosProcurements(connection),
                new CosmosOrders(connection));
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
        new Preparation(connection, settings).run();
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
