package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.COUNTERS;
import static io.kraftd.json.StoredItems.ORDERS;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.UnknownCursorException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Stream;

/** Orders, proformas and their counters in memory; they end with the process. */
public final class MemoryOrders implements OrderRepository {
    private record CounterKey(EmailAddress owner, OrderNumber.Series series, int year) {}

    private final ConcurrentMap<EmailAddress, ConcurrentSkipListMap<OrderNumber, Entry<IssuedOrder>>> orders =
            new ConcurrentHashMap<>();
    private final ConcurrentMap<CounterKey, Entry<NumberCounter>> counters = new ConcurrentHashMap<>();

    @Override
    public Stored<IssuedOrder> create(IssuedOrder order) {
        Entry<IssuedOrder> entry = Entry.of(order, ORDERS);
        if (of(order.owner()).putIfAbsent(order.number(), entry) != null) {
            throw new DuplicateException(ORDERS.what());
        }
        return entry.stored();
    }

    @Override
    public Optional<Stored<IssuedOrder>> find(EmailAddress owner, OrderNumber number) {
        return Optional.ofNullable(of(owner).get(number)).map(Entry::stored);
    }

    // why: compute of a skip list may run its function more than once, so it only checks and never writes elsewhere.
    @Override
    public Stored<IssuedOrder> save(IssuedOrder order, Revision expected) {
        Entry<IssuedOrder> entry = Entry.of(order, ORDERS);
        of(order.owner()).compute(order.number(), (number, current) -> {
            Entry.check(current, expected, ORDERS);
            return entry;
        });
        return entry.stored();
    }

    @Override
    public Page<IssuedOrder> ofCase(EmailAddress owner, DocumentId inquiry, PageRequest page) {
        ConcurrentSkipListMap<OrderNumber, Entry<IssuedOrder>> all = of(owner);
        var rest = page.cursor()
                .map(MemoryOrders::numberOf)
                .map(last -> all.tailMap(last, false))
                .orElse(all);
        return pageOf(
                rest.values().stream()
                        .map(Entry::value)
                        .filter(order -> order.inquiry().equals(inquiry)),
                page);
    }

    @Override
    public Page<IssuedOrder> latest(EmailAddress owner, OrderNumber.Series series, PageRequest page) {
        var downwards = of(owner).descendingMap();
        var rest = page.cursor()
                .map(MemoryOrders::numberOf)
                .map(last -> downwards.tailMap(last, false))
                .orElse(downwards);
        return pageOf(
                rest.values().stream()
                        .map(Entry::value)
                        .filter(order -> order.number().series() == series),
                page);
    }

    private static Page<IssuedOrder> pageOf(Stream<IssuedOrder> rest, PageRequest page) {
        List<IssuedOrder> found = rest.limit(page.limit() + 1L).toList();
        if (found.size() <= page.limit()) {
            return new Page<>(found, Optional.empty());
        }
        List<IssuedOrder> items = found.subList(0, page.limit());
        String last = items.get(items.size() - 1).number().toString();
        return new Page<>(items, Optional.of(new Cursor(last)));
    }

    @Override
    public Optional<Stored<NumberCounter>> counter(EmailAddress owner, OrderNumber.Series series, int year) {
        return Optional.ofNullable(counters.get(new CounterKey(owner, series, year)))
                .map(Entry::stored);
    }

    @Override
    public Stored<NumberCounter> createCounter(NumberCounter counter) {
        Entry<NumberCounter> entry = Entry.of(counter, COUNTERS);
        if (counters.putIfAbsent(keyOf(counter), entry) != null) {
            throw new DuplicateException(COUNTERS.what());
        }
        return entry.stored();
    }

    @Override
    public Stored<NumberCounter> saveCounter(NumberCounter counter, Revision expected) {
        Entry<NumberCounter> entry = Entry.of(counter, COUNTERS);
        counters.compute(keyOf(counter), (key, current) -> {
            Entry.check(current, expected, COUNTERS);
            return entry;
        });
        return entry.stored();
    }

    private ConcurrentSkipListMap<OrderNumber, Entry<IssuedOrder>> of(EmailAddress owner) {
        return orders.computeIfAbsent(owner, anybody -> new ConcurrentSkipListMap<>());
    }

    private static CounterKey keyOf(NumberCounter counter) {
        return new CounterKey(counter.owner(), counter.series(), counter.year());
    }

    private static OrderNumber numberOf(Cursor cursor) {
        try {
            return OrderNumber.parse(cursor.token());
        } catch (IllegalArgumentException notOurs) {
            throw new UnknownCursorException();
        }
    }
}
