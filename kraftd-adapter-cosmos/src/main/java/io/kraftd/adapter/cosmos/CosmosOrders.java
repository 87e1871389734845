package io.kraftd.adapter.cosmos;

import com.azure.cosmos.CosmosAsyncClient;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Orders, proformas and the counters of their numbers in Cosmos DB, in their owner's partition. */
public final class CosmosOrders implements OrderRepository {
    private static final String COUNTER = "counter-";

    private final Items<IssuedOrder> orders;
    private final Items<NumberCounter> counters;

    /** {@code database} holds the containers already; the client stays the caller's to close. */
    public CosmosOrders(CosmosAsyncClient client, String database, RequestCharges charges) {
        this(Connection.over(client, database, charges));
    }

    CosmosOrders(Connection connection) {
        this.orders = new Items<>(
                connection, Containers.ORDERS, StoredItems.ORDERS, (order, item) -> item.with("place", placeOf(order)));
        this.counters = new Items<>(connection, Containers.ORDERS, StoredItems.COUNTERS);
    }

    @Override
    public Stored<IssuedOrder> create(IssuedOrder order) {
        return orders.create(order.owner().value(), order);
    }

    @Override
    public Optional<Stored<IssuedOrder>> find(EmailAddress owner, OrderNumber number) {
        return orders.find(owner.value(), number.toString());
    }

    @Override
    public Stored<IssuedOrder> save(IssuedOrder order, Revision expected) {
        return orders.save(order.owner().value(), order, expected);
    }

    @Override
    public Page<IssuedOrder> ofCase(EmailAddress owner, DocumentId inquiry, PageRequest page) {
        Listing<IssuedOrder> listing = Listing.forwards("orders " + owner + " " + inquiry, CosmosOrders::placeOf);
        Query query = Query.items(Containers.ORDERS, owner.value()).where("inquiry", inquiry.value());
        return listing.page(orders, query, List.of("owner_email", "inquiry"), page);
    }

    @Override
    public Page<IssuedOrder> latest(EmailAddress owner, OrderNumber.Series series, PageRequest page) {
        Listing<IssuedOrder> listing = Listing.backwards("latest " + owner + " " + series, CosmosOrders::placeOf);
        Query query = Query.items(Containers.ORDERS, owner.value()).and("STARTSWITH(c.place, ?)", Places.of(series));
        return listing.page(orders, query, List.of("owner_email"), page);
    }

    @Override
    public Optional<Stored<NumberCounter>> counter(EmailAddress owner, OrderNumber.Series series, int year) {
        return counters.find(owner.value(), (COUNTER + "%s-%04d").formatted(series, year));
    }

    @Override
    public Stored<NumberCounter> createCounter(NumberCounter counter) {
        return counters.create(counter.owner().value(), counter);
    }

    @Override
    public Stored<NumberCounter> saveCounter(NumberCounter counter, Revision expected) {
        return counters.save(counter.owner().value(), counter, expected);
    }

    @Override
    public List<NumberCounter> counters(EmailAddress owner) {
        Query query = Query.items(Containers.ORDERS, owner.value()).and("STARTSWITH(c.id, ?)", COUNTER);
        return counters.all(query).stream()
                .sorted(Comparator.comparing(NumberCounter::series).thenComparing(NumberCounter::year))
                .toList();
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        orders.deleteAll(owner.value());
    }

    private static String placeOf(IssuedOrder order) {
        return Places.of(order.number());
    }
}
