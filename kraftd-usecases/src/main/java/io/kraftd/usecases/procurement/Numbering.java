package io.kraftd.usecases.procurement;

import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.NumberCounter.Reservation;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Stored;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives numbers without gaps, whoever else counts at the same time and wherever anybody is interrupted.
 *
 * <p>Numbers are reserved in the counter, then named by saving the case, then settled. One caller at a time is between the
 * first and the last; the next one waits, and when that takes too long looks what became of it: a number that its case
 * names is settled, any other is taken over after its case was saved once more, so that whoever reserved it cannot name it
 * any more.
 */
final class Numbering {
    private static final Logger LOG = LoggerFactory.getLogger(Numbering.class);
    private static final Duration PAUSE = Duration.ofMillis(20);

    /** Many times what it takes to save a case. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    /** How often others may come first before it is too busy. */
    private static final int ATTEMPTS = 1_000;

    private final OrderRepository orders;
    private final OrderIndex index;
    private final Cases cases;
    private final Duration patience;

    Numbering(OrderRepository orders, OrderIndex index, Cases cases) {
        this(orders, index, cases, PATIENCE);
    }

    Numbering(OrderRepository orders, OrderIndex index, Cases cases, Duration patience) {
        this.orders = orders;
        this.index = index;
        this.cases = cases;
        this.patience = patience;
    }

    /**
     * Reserves a number for each key, has them named, and settles them. {@link StaleRevisionException} when the case
     * changed since {@code at} was read; nothing is reserved then. A transient {@link PortException} when too many count.
     *
     * @param keys one for each paper, the same whenever the same is tried again
     * @param name saves the case with these numbers, in the order of the keys
     */
    <T extends Record> StepDone<T> number(
            Stored<ProcurementCase> at,
            Series series,
            int year,
            List<String> keys,
            Function<List<OrderNumber>, StepDone<T>> name) {
        List<OrderNumber> numbers = reserve(at, series, year, keys);
        StepDone<T> done = name.apply(numbers);
        try {
            settle(done.head().value(), series, year);
        } catch (PortException | StaleRevisionException later) {
            LOG.warn("Numbers of a case are named but not settled; whoever counts next settles them", later);
        }
        return done;
    }

    private List<OrderNumber> reserve(Stored<ProcurementCase> at, Series series, int year, List<String> keys) {
        EmailAddress owner = at.value().owner();
        DocumentId inquiry = at.value().id();
        int waited = 0;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (!cases.get(owner, inquiry).revision().equals(at.revision())) {
                throw new StaleRevisionException("case");
            }
            Optional<Stored<NumberCounter>> stored = orders.counter(owner, series, year);
            NumberCounter counter = stored.map(Stored::value).orElseGet(() -> NumberCounter.fresh(owner, series, year));
            List<Reservation> others = counter.open().stream()
                    .filter(each -> !keys.contains(each.key()))
                    .toList();
            Optional<List<OrderNumber>> numbers = Optional.empty();
            if (others.isEmpty() || PAUSE.multipliedBy(waited).compareTo(patience) > 0) {
                numbers = take(stored, counter, others, keys, inquiry);
            }
            if (numbers.isPresent()) {
                return numbers.get();
            }
            waited++;
            pause();
        }
        throw PortException.busy("Too many orders are numbered at once", patience, null);
    }

    /** The numbers for the keys; empty when somebody else changed the counter or a case first. */
    private Optional<List<OrderNumber>> take(
            Optional<Stored<NumberCounter>> stored,
            NumberCounter counter,
            List<Reservation> others,
            List<String> keys,
            DocumentId inquiry) {
        try {
            NumberCounter next = counter;
            List<String> open = new ArrayList<>(keys);
            for (Reservation other : others) {
                if (named(counter, other)) {
                    next = next.settled(other.key());
                } else if (!open.isEmpty()) {
                    next = next.takenOver(other, open.remove(0), inquiry);
                }
            }
            List<OrderNumber> numbers = new ArrayList<>();
            for (String key : keys) {
                NumberCounter.Reserved reserved = next.reserve(key, inquiry);
                next = reserved.counter();
                numbers.add(reserved.number());
            }
            save(stored, next);
            return Optional.of(numbers);
        } catch (StaleRevisionException | DuplicateException somebodyElse) {
            return Optional.empty();
        }
    }

    /** Whether a case names the number; when not, nobody can have it named any more after this returns. */
    private boolean named(NumberCounter counter, Reservation reservation) {
        OrderNumber number = new OrderNumber(counter.series(), counter.year(), reservation.number());
        Optional<Stored<ProcurementCase>> head = cases.find(counter.owner(), reservation.inquiry());
        if (head.isEmpty()) {
            return false;
        }
        if (index.names(head.get().value(), number)) {
            index.follow(head.get().value(), counter.series());
            return true;
        }
        cases.outdate(head.get());
        return false;
    }

    private void settle(ProcurementCase head, Series series, int year) {
        index.follow(head, series);
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Stored<NumberCounter> stored =
                    orders.counter(head.owner(), series, year).orElseThrow();
            NumberCounter next = stored.value();
            for (Reservation open : stored.value().open()) {
                OrderNumber number = new OrderNumber(series, year, open.number());
                if (open.inquiry().equals(head.id()) && index.names(head, number)) {
                    next = next.settled(open.key());
                }
            }
            try {
                if (!next.equals(stored.value())) {
                    orders.saveCounter(next, stored.revision());
                }
                return;
            } catch (StaleRevisionException again) {
                pause();
            }
        }
        throw new StaleRevisionException("counter");
    }

    private void save(Optional<Stored<NumberCounter>> stored, NumberCounter next) {
        if (stored.isPresent()) {
            orders.saveCounter(next, stored.get().revision());
        } else {
            orders.createCounter(next);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw PortException.outage("Interrupted while waiting for numbers", e);
        }
    }
}
