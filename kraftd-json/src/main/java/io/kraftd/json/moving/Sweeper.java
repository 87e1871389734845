package io.kraftd.json.moving;

import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.CaseEvent;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.json.StoredItems;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Page;
import io.kraftd.ports.storage.Stores;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Removes contents that no head names: what is left of work that was cut off between a content and its head, and what
 * newer work replaced. Contents that the steps of a case name stay, whatever became of their documents.
 *
 * <p>Safe beside whatever goes on meanwhile: work puts its contents before the head that names them, and whatever was put
 * within {@link #GRACE} stays.
 */
public final class Sweeper {
    /** Much longer than any work takes from its first content to its head, and than clocks of machines differ. */
    public static final Duration GRACE = Duration.ofDays(1);

    private final Stores stores;
    private final ContentStore contents;
    private final Clock clock;

    /** Sweeps here. */
    public Sweeper(Stores stores, ContentStore contents, Clock clock) {
        this.stores = stores;
        this.contents = contents;
        this.clock = clock;
    }

    /** Removes what is left over of one owner; how many contents. A {@link PortException} when a store does not answer. */
    public int sweep(EmailAddress owner) {
        Instant border = clock.instant().minus(GRACE);
        Set<Sha256> left = contents.list(owner).collect(Collectors.toCollection(HashSet::new));
        try {
            removeNamed(owner, left);
        } catch (IOException e) {
            throw PortException.outage("A content cannot be read", e);
        }
        int gone = 0;
        for (Sha256 each : left) {
            gone += contents.deleteUnlessPutSince(owner, each, border) ? 1 : 0;
        }
        return gone;
    }

    private void removeNamed(EmailAddress owner, Set<Sha256> left) throws IOException {
        Set<Sha256> named = named(Stream.concat(documents(owner), purchases(owner)));
        left.removeAll(named);
        follow(owner, named, left);
    }

    /** Removes what is named by bodies, by what those name, and so on. */
    private void follow(EmailAddress owner, Collection<Sha256> bodies, Set<Sha256> left) throws IOException {
        Deque<Sha256> next = new ArrayDeque<>(bodies);
        Set<Sha256> seen = new HashSet<>(bodies);
        while (!next.isEmpty() && !left.isEmpty()) {
            Optional<Content> body = contents.find(owner, next.remove());
            if (body.isPresent()) {
                for (Sha256 each : NamedHashes.in(body.get())) {
                    left.remove(each);
                    if (seen.add(each)) {
                        next.add(each);
                    }
                }
            }
        }
    }

    private static Set<Sha256> named(Stream<byte[]> items) throws IOException {
        Set<Sha256> named = new HashSet<>();
        for (Iterator<byte[]> each = items.iterator(); each.hasNext(); ) {
            named.addAll(NamedHashes.in(each.next()));
        }
        return named;
    }

    private Stream<byte[]> documents(EmailAddress owner) {
        return Page.all(page -> stores.documents().list(owner, DocumentFilter.ALL, page))
                .map(StoredItems.DOCUMENTS::toJson);
    }

    private Stream<byte[]> purchases(EmailAddress owner) {
        Stream<byte[]> cases = Page.all(page -> stores.procurements().list(owner, page))
                .flatMap(head -> Stream.concat(
                        Stream.of(StoredItems.CASES.toJson(head)), events(head).map(StoredItems.EVENTS::toJson)));
        Stream<byte[]> orders = Stream.of(Series.values())
                .flatMap(series -> Page.<IssuedOrder>all(page -> stores.orders().latest(owner, series, page)))
                .map(StoredItems.ORDERS::toJson);
        return Stream.concat(cases, orders);
    }

    private Stream<CaseEvent> events(ProcurementCase head) {
        return History.of(head, stores.procurements()).stream();
    }
}
