package io.kraftd.adapter.local;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.List;
import java.util.Optional;

/** Orders and the counters of their numbers, by series, year and number. */
final class LocalOrders implements OrderRepository {
    private static final Shape<IssuedOrder> ORDERS = new Shape<>(
            "orders",
            List.of("inquiry", "series"),
            order -> Shape.Row.of(
                    order.owner(),
                    order.number(),
                    Sorted.of(order.number()),
                    order.inquiry().value(),
                    order.number().series().name()));

    private static final Shape<NumberCounter> COUNTERS = new Shape<>("counters", List.of(), counter -> {
        String place = Sorted.of(counter.series(), counter.year());
        return Shape.Row.of(counter.owner(), place, place);
    });

    private final Database database;
    private final Items<IssuedOrder> orders;
    private final Items<NumberCounter> counters;
    private final Lists lists;

    LocalOrders(Database database, Lists lists) {
        this.database = database;
        this.orders = new Items<>(database, StoredItems.ORDERS, ORDERS);
        this.counters = new Items<>(database, StoredItems.COUNTERS, COUNTERS);
        this.lists = lists;
    }

    @Override
    public Stored<IssuedOrder> create(IssuedOrder order) {
        return orders.create(order);
    }

    @Override
    public Optional<Stored<IssuedOrder>> find(EmailAddress owner, OrderNumber number) {
        return orders.find(owner, number);
    }

    @Override
    public Stored<IssuedOrder> save(IssuedOrder order, Revision expected) {
        return orders.save(order, expected);
    }

    @Override
    public Page<IssuedOrder> ofCase(EmailAddress owner, DocumentId inquiry, PageRequest page) {
        Where which = Where.owner(owner).and("inquiry = ?", inquiry.value());
        return lists.forwards(orders, which, page, "orders of " + owner + " in " + inquiry);
    }

    @Override
    public Page<IssuedOrder> latest(EmailAddress owner, Series series, PageRequest page) {
        Where which = Where.owner(owner).and("series = ?", series.name());
        return lists.backwards(orders, which, page, "latest " + series + " of " + owner);
    }

    @Override
    public Optional<Stored<NumberCounter>> counter(EmailAddress owner, Series series, int year) {
        return counters.find(owner, Sorted.of(series, year));
    }

    @Override
    public Stored<NumberCounter> createCounter(NumberCounter counter) {
        return counters.create(counter);
    }

    @Override
    public Stored<NumberCounter> saveCounter(NumberCounter counter, Revision expected) {
        return counters.save(counter, expected);
    }

    @Override
    public List<NumberCounter> counters(EmailAddress owner) {
        return counters.list(Where.owner(owner), false, Integer.MAX_VALUE).stream()
                .map(Items.Placed::value)
                .toList();
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        database.write(connection -> orders.deleteOwner(connection, owner) + counters.deleteOwner(connection, owner));
    }
}
