package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import java.util.List;
import java.util.Optional;

/** A store of orders that takes no new heads while a test says so; counters go on. */
final class FailingOrders implements OrderRepository {
    private final OrderRepository real;
    volatile boolean failCreates;

    FailingOrders(OrderRepository real) {
        this.real = real;
    }

    @Override
    public Stored<IssuedOrder> create(IssuedOrder order) {
        if (failCreates) {
            throw PortException.outage("The store of orders is down", null);
        }
        return real.create(order);
    }

    @Override
    public Optional<Stored<IssuedOrder>> find(EmailAddress owner, OrderNumber number) {
        return real.find(owner, number);
    }

    @Override
    public Stored<IssuedOrder> save(IssuedOrder order, Revision expected) {
        return real.save(order, expected);
    }

    @Override
    public Page<IssuedOrder> ofCase(EmailAddress owner, DocumentId inquiry, PageRequest page) {
        return real.ofCase(owner, inquiry, page);
    }

    @Override
    public Page<IssuedOrder> latest(EmailAddress owner, OrderNumber.Series series, PageRequest page) {
        return real.latest(owner, series, page);
    }

    @Override
    public Optional<Stored<NumberCounter>> counter(EmailAddress owner, OrderNumber.Series series, int year) {
        return real.counter(owner, series, year);
    }

    @Override
    public Stored<NumberCounter> createCounter(NumberCounter counter) {
        return real.createCounter(counter);
    }

    @Override
    public Stored<NumberCounter> saveCounter(NumberCounter counter, Revision expected) {
        return real.saveCounter(counter, expected);
    }

    @Override
    public List<NumberCounter> counters(EmailAddress owner) {
        return real.counters(owner);
    }

    @Override
    public void deleteOwner(EmailAddress owner) {
        real.deleteOwner(owner);
    }
}
