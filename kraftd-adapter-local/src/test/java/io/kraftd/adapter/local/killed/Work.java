package io.kraftd.adapter.local.killed;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.kraftd.adapter.local.LocalStores;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.NumberCounter;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Money;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.DuplicateException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.OrderRepository;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.Stores;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

/** A process that writes without end and says on its standard output what was acknowledged, one line each. */
final class Work {
    static final EmailAddress OWNER = new EmailAddress("buyer@example.com");
    static final int YEAR = 2026;

    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    private final Stores stores;
    private final LocalStores open;

    private Work(LocalStores open) {
        this.open = open;
        this.stores = open.stores();
    }

    /** Takes the data directory. */
    public static void main(String[] arguments) throws InterruptedException {
        Work work = new Work(LocalStores.open(Path.of(arguments[0]), Clock.systemUTC()));
        Thread[] threads = {
            new Thread(() -> forever(work::uploads)),
            new Thread(() -> forever(work::uploads)),
            new Thread(() -> forever(work::purchases)),
            new Thread(() -> forever(work::events)),
            new Thread(() -> forever(work::orders)),
            new Thread(() -> forever(work::orders)),
        };
        for (Thread thread : threads) {
            thread.start();
        }
        said("ready");
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private static void forever(Runnable once) {
        while (true) {
            once.run();
        }
    }

    private static synchronized void said(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private void uploads() {
        byte[] bytes = new byte[1 + new Random().nextInt(200_000)];
        new Random().nextBytes(bytes);
        Content file = Content.of(bytes);
        open.contents().put(OWNER, file);
        said("content " + file.sha256());
        Document document = aDocument().ownedBy(OWNER).holding(file.sha256()).build();
        Stored<Document> created = stores.documents().create(document);
        said("document " + document.id() + " " + document.status());
        Document read = aDocument()
                .withId(document.id())
                .ownedBy(OWNER)
                .holding(file.sha256())
                .readAs(DocumentType.QUOTATION)
                .build();
        stores.documents().save(read, created.revision());
        said("document " + read.id() + " " + read.status());
    }

    private void events() {
        String id = newId().value();
        open.audit().append(new SecurityEvent(id, OWNER, SecurityEvent.Kind.SIGNED_IN, NOW, "192.0.2.7"));
        said("event " + id);
    }

    private void purchases() {
        ProcurementCase head = ProcurementCase.opened(newId(), OWNER, NOW);
        Stored<ProcurementCase> stored = stores.procurements().create(head);
        said("case " + head.id() + " 0");
        for (CaseStep step : CaseStep.values()) {
            Content result = Content.of((head.id() + " " + step).getBytes(UTF_8));
            open.contents().put(OWNER, result);
            ProcurementCase.Advanced done = stored.value().done(step, OWNER, result.sha256(), result.sha256(), NOW);
            stores.procurements().addEvent(OWNER, done.event());
            stored = stores.procurements().save(done.head(), stored.revision());
            said("case " + head.id() + " " + done.head().events());
        }
    }

    private void orders() {
        DocumentId inquiry = newId();
        OrderNumber number = reserved(inquiry.value(), inquiry);
        stores.orders().create(order(number, inquiry));
        settled(inquiry.value());
        said("order " + number);
    }

    private OrderNumber reserved(String key, DocumentId inquiry) {
        OrderRepository orders = stores.orders();
        while (true) {
            try {
                Optional<Stored<NumberCounter>> read = orders.counter(OWNER, Series.PO, YEAR);
                NumberCounter counter =
                        read.map(Stored::value).orElseGet(() -> NumberCounter.fresh(OWNER, Series.PO, YEAR));
                NumberCounter.Reserved reserved = counter.reserve(key, inquiry);
                if (read.isEmpty()) {
                    orders.createCounter(reserved.counter());
                } else {
                    orders.saveCounter(reserved.counter(), read.get().revision());
                }
                return reserved.number();
            } catch (StaleRevisionException | DuplicateException overtaken) {
                Thread.onSpinWait();
            }
        }
    }

    private void settled(String key) {
        while (true) {
            try {
                Stored<NumberCounter> read =
                        stores.orders().counter(OWNER, Series.PO, YEAR).orElseThrow();
                stores.orders().saveCounter(read.value().settled(key), read.revision());
                return;
            } catch (StaleRevisionException overtaken) {
                Thread.onSpinWait();
            }
        }
    }

    private static IssuedOrder order(OrderNumber number, DocumentId inquiry) {
        return new IssuedOrder(
                OWNER,
                number,
                inquiry,
                1,
                SupplierId.of("Alfa"),
                "Alfa",
                Money.of("12.50", "EUR"),
                Sha256.of(inquiry.value().getBytes(UTF_8)),
                false,
                NOW);
    }

    private static DocumentId newId() {
        return new DocumentId(UUID.randomUUID().toString());
    }
}
