package io.kraftd.adapter.memory.fallback;

import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.AuditTrail;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Stores;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Goes on beside a store that does not answer. What is written meanwhile lies in what stands in; the first call after the
 * store has come back brings it there, new things by create and changes under the revision they follow. Who was overtaken is
 * kept as a {@link Conflict}. Nothing that may be in the store is answered as absent meanwhile. Numbers are refused until it
 * is back, and so are removals of what it may hold.
 */
public final class FallbackStores {
    private final CircuitBreaker breaker;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Meanwhile<?, ?>> kinds = new ArrayList<>();
    private final Set<Runnable> repeated = new LinkedHashSet<>();
    private final List<Runnable> cleaning = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final Stores stores;
    // why: asked by every call and every probe, which must not queue behind what is brought to the store.
    private volatile boolean hasWork;

    /** {@code standIn} is empty and nobody else's. */
    public FallbackStores(Stores store, Stores standIn, CircuitBreaker breaker) {
        this.breaker = breaker;
        this.stores = new Stores(
                new FallbackUsers(this, store.users(), standIn.users()),
                new FallbackSessions(this, store.sessions(), standIn.sessions()),
                new FallbackDocuments(this, store.documents(), standIn.documents()),
                new FallbackProcurements(this, store.procurements(), standIn.procurements()),
                GuardedStores.behind(breaker, OrderRepository.class, store.orders()),
                new FallbackLearning(this, store.learning(), standIn.learning()),
                new FallbackOperations(this, store.operations(), standIn.operations()),
                new FallbackConversations(this, store.conversations(), standIn.conversations()));
    }

    /** The repositories to work with. */
    public Stores stores() {
        return stores;
    }

    /** The security events of the same store; {@code standIn} keeps the newest. */
    public AuditTrail audit(AuditTrail store, AuditTrail standIn) {
        return new FallbackAudit(this, store, standIn);
    }

    /** Whether something lies beside the store, or the store does not answer. */
    public boolean isDegraded() {
        return breaker.isBroken() || hasWork;
    }

    /** What could not be brought to the store so far, in the order it was found. */
    public List<Conflict> conflicts() {
        lock.lock();
        try {
            return List.copyOf(conflicts);
        } finally {
            lock.unlock();
        }
    }

    /** Brings what lies beside the store there now; a {@link PortException} while it does not answer. */
    public void replay() {
        lock.lock();
        try {
            if (hasWork) {
                breaker.call(this::replayed);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Asks the store, once it has everything; what stands in answers when that is an outage. */
    <R> R answer(Supplier<R> store, Supplier<R> standIn) {
        try {
            if (hasWork) {
                replay();
            }
            return breaker.call(store);
        } catch (PortException outage) {
            return instead(outage, standIn);
        }
    }

    /** One more kind of thing that may be written meanwhile; later ones may refer to earlier ones. */
    <K, T> Meanwhile<K, T> add(Meanwhile<K, T> kind) {
        kinds.add(kind);
        return kind;
    }

    /** Remembers a call that may be made again, before heads are brought, and how to clean up what stands in. */
    void remember(Runnable again, Runnable cleanUp) {
        repeated.add(again);
        cleaning.add(cleanUp);
    }

    /** Remembers how to clean up what stands in, once all is in the store. */
    void rememberToClean(Runnable cleanUp) {
        cleaning.add(cleanUp);
    }

    private <R> R instead(PortException outage, Supplier<R> standIn) {
        if (!outage.mayRetry()) {
            throw outage;
        }
        lock.lock();
        try {
            return standIn.get();
        } finally {
            hasWork = !repeated.isEmpty() || kinds.stream().anyMatch(kind -> !kind.isEmpty());
            lock.unlock();
        }
    }

    private Boolean replayed() {
        List.copyOf(repeated).forEach(again -> {
            again.run();
            repeated.remove(again);
        });
        kinds.forEach(kind -> kind.replay(conflicts::add));
        kinds.forEach(Meanwhile::clear);
        cleaning.forEach(Runnable::run);
        cleaning.clear();
        hasWork = false;
        return true;
    }
}
