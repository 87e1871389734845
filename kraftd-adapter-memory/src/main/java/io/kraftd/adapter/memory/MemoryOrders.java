package io.kraftd.adapter.memory;

import static io.kraftd.json.StoredItems.COUNTERS;
import static io.kraftd.json.StoredItems.ORDERS;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;

/** Orders, proformas and their counters in memory; they end with the process. */
public final class MemoryOrders implements OrderRepository {
    private record CounterKey(OrderNumber.Series series, int year) implements Comparable<CounterKey> {
        private static final Comparator<CounterKey> ORDER =
                Comparator.comparing(CounterKey::series).thenComparing(CounterKey::year);

        @Override
        public int compareTo(CounterKey other) {
            return ORDER.compare(this, other);
        }
    }

    private final ConcurrentMap<EmailAddress, ConcurrentSkipListMap<OrderNumber, Entry<IssuedOrder>>> orders =
            new ConcurrentHashMap<>();
    private final ConcurrentMap<EmailAddress, ConcurrentSkipListMap<CounterKey, Entry<NumberCounter>>> counters =
            new ConcurrentHashMap<>();
    private final Cursors cursors = new Cursors();

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
        String list = "orders of " + owner + " in " + inquiry;
        return page(of(owner), list, order -> order.inquiry().equals(inquiry), page);
    }

    @Override
    public Page<IssuedOrder> latest(EmailAddress owner, OrderNumber.Series series, PageRequest page) {
        String list = "latest " + series + " of " + owner;
        return page(of(owner).descendingMap(), list, order -> order.number().series() == series, page);
    }

    private Page<IssuedOrder> page(
            ConcurrentNavigableMap<OrderNumber, Entry<IssuedOrder>> inOrder,
            String list,
            Predicate<IssuedOrder> wanted,
            PageRequest page) {
        var rest = cursors.after(page, list)
                .map(last -> inOrder.tailMap(OrderNumber.parse(last), false))
                .orElse(inOrder);
        List<IssuedOrder> found = rest.values().stream()
                .map(Entry::value)
                .filter(wanted)
                .limit(page.limit() + 1L)
                .toList();
        return cursors.page(found, page, list, order -> order.number().toString());
    }

    @Override
    public Optional<Stored<NumberCounter>> counter(EmailAddress owner, OrderNumber.Series series, int year) {
        return Optional.ofNullable(countersOf(owner).get(new CounterKey(series, year)))
                .map(Entry::stored);
    }

    @Override
    public Stored<NumberCounter> createCounter(NumberCounter counter) {
        Entry<NumberCounter> entry = Entry.of(counter, COUNTERS);
        if (countersOf(counter.owner()).putIfAbsent(keyOf(counter), entry) != null) {
            throw new DuplicateException(COUNTERS.what());
        }
        return entry.stored();
    }

    @Override
    public Stored<NumberCounter> saveCounter(NumberCounter counter, Revision expected) {
        Entry<NumberCounter> entry = Entry.of(counter, COUNTERS);
        countersOf(counter.owner()).compute(keyOf(counter), (key, current) -> {
            Entry.check(current, expected, COUNTERS);
            return entry;
        });
        return entry.stored();
    }

    @Override
    public List<NumberCounter> counters(EmailAddress owner) {
        return countersOf(owner).values().stream().map(Entry::value).toList();
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        orders.remove(owner);
        counters.remove(owner);
    }

    private ConcurrentSkipListMap<OrderNumber, Entry<IssuedOrder>> of(EmailAddress owner) {
        return orders.computeIfAbsent(owner, anybody -> new ConcurrentSkipListMap<>());
    }

    private ConcurrentSkipListMap<CounterKey, Entry<NumberCounter>> countersOf(EmailAddress owner) {
        return counters.computeIfAbsent(owner, anybody -> new ConcurrentSkipListMap<>());
    }

    private static CounterKey keyOf(NumberCounter counter) {
        return new CounterKey(counter.series(), counter.year());
    }
}
