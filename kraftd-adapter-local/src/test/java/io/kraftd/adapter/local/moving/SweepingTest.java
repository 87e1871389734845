package io.kraftd.adapter.local.moving;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.UserBuilder.aUser;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.adapter.local.LocalStores;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.procurement.order.IssuedOrder;
import io.kraftd.domain.procurement.order.OrderNumber;
import io.kraftd.domain.procurement.order.OrderNumber.Series;
import io.kraftd.domain.procurement.process.CaseStep;
import io.kraftd.domain.procurement.process.ProcurementCase;
import io.kraftd.domain.procurement.quote.SupplierId;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Money;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.json.GzipSteps;
import io.kraftd.json.moving.Sweeper;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contents that nothing names are removed, and no others. */
class SweepingTest {
    private static final Clock NOW = Clock.systemUTC();

    /** To whom everything that was put by now is old. */
    private static final Clock IN_TWO_DAYS = Clock.offset(NOW, Duration.ofDays(2));

    private final EmailAddress ann = new EmailAddress("ann@example.com");
    private LocalStores kept;

    private record Asked(DocumentId inquiry, Sha256 file, Sha256 reading) {}

    private record Papers(List<Sha256> bodies) {}

    @BeforeEach
    void open(@TempDir Path folder) {
        kept = LocalStores.open(folder, NOW);
        kept.stores().users().create(aUser().withEmail(ann).build());
    }

    @AfterEach
    void close() {
        kept.close();
    }

    private int sweep(Clock clock) {
        return new Sweeper(kept.stores(), kept.contents(), clock).sweep(ann);
    }

    private Sha256 put(String text) {
        Content content = Content.of(text.getBytes(UTF_8));
        kept.contents().put(ann, content);
        return content.sha256();
    }

    private void aCaseWith(Sha256 input, Sha256 output) {
        var done = ProcurementCase.opened(new DocumentId(UUID.randomUUID().toString()), ann, Instant.EPOCH)
                .done(CaseStep.INQUIRY, ann, input, output, Instant.EPOCH);
        kept.stores().procurements().addEvent(ann, done.event());
        kept.stores().procurements().create(done.head());
    }

    private void anOrderWith(Sha256 body) {
        kept.stores()
                .orders()
                .create(new IssuedOrder(
                        ann,
                        new OrderNumber(Series.PO, 2026, 1),
                        new DocumentId(UUID.randomUUID().toString()),
                        1,
                        SupplierId.of("Alfa"),
                        "Alfa",
                        Money.of("10.00", "EUR"),
                        body,
                        true,
                        Instant.EPOCH));
    }

    @Test
    void what_a_head_names_stays_and_what_none_names_goes() {
        kept.stores()
                .documents()
                .create(aDocument().ownedBy(ann).holding(put("a file")).build());
        put("result");
        kept.stores()
                .documents()
                .create(aDocument()
                        .ownedBy(ann)
                        .holding(put("another"))
                        .readAs(DocumentType.QUOTATION)
                        .build());
        aCaseWith(put("asked"), put("came"));
        anOrderWith(put("an order"));
        Sha256 left = put("left by a crash");

        assertThat(sweep(IN_TWO_DAYS)).isEqualTo(1);

        assertThat(kept.contents().find(ann, left)).isEmpty();
        assertThat(kept.contents().list(ann)).hasSize(6);
        assertThat(sweep(IN_TWO_DAYS)).isZero();
    }

    @Test
    void what_a_step_names_stays_also_through_what_that_names_in_turn() {
        GzipSteps steps = new GzipSteps(kept.contents());
        Sha256 paper = steps.put(ann, new Asked(new DocumentId(UUID.randomUUID().toString()), put("a"), put("b")));
        aCaseWith(put("asked"), steps.put(ann, new Papers(List.of(paper))));
        put("left by a crash");

        assertThat(sweep(IN_TWO_DAYS)).isEqualTo(1);

        assertThat(kept.contents().list(ann)).hasSize(5);
    }

    @Test
    void a_file_that_somebody_packed_keeps_nothing_alive_and_breaks_nothing() {
        kept.stores()
                .documents()
                .create(aDocument().ownedBy(ann).holding(put("\u001f\u008b")).build());
        Content broken = Content.of(new byte[] {0x1f, (byte) 0x8b, 1, 2, 3});
        kept.contents().put(ann, broken);
        aCaseWith(broken.sha256(), broken.sha256());
        put("left by a crash");

        assertThat(sweep(IN_TWO_DAYS)).isEqualTo(1);
    }

    @Test
    void what_was_put_within_a_day_stays_because_its_head_may_be_on_its_way() {
        put("an upload under way");

        assertThat(sweep(NOW)).isZero();
        assertThat(sweep(Clock.offset(NOW, Sweeper.GRACE.minusMinutes(1)))).isZero();

        assertThat(kept.contents().list(ann)).hasSize(1);
    }

    @Test
    void a_damaged_history_removes_nothing() {
        var done = ProcurementCase.opened(new DocumentId(UUID.randomUUID().toString()), ann, Instant.EPOCH)
                .done(CaseStep.INQUIRY, ann, put("asked"), put("came"), Instant.EPOCH);
        kept.stores().procurements().create(done.head());
        put("left by a crash");

        assertThatThrownBy(() -> sweep(IN_TWO_DAYS)).isInstanceOf(PortException.class);

        assertThat(kept.contents().list(ann)).hasSize(3);
    }

    @Test
    void bytes_left_by_a_crash_that_are_uploaded_again_while_it_sweeps_are_never_lost() throws InterruptedException {
        List<String> texts = new ArrayList<>();
        for (int number = 0; number < 150; number++) {
            texts.add("bytes " + number);
            put("bytes " + number);
        }
        Thread.sleep(20);
        Clock allIsOld = Clock.offset(NOW, Sweeper.GRACE);
        Clock fixed = Clock.fixed(allIsOld.instant(), allIsOld.getZone());
        Thread.sleep(20);
        AtomicInteger next = new AtomicInteger();

        List<Outcome<Integer>> outcomes =
                Together.run(4, thread -> () -> thread == 0 ? sweeps(fixed) : uploads(texts, next));

        assertThat(outcomes).allMatch(Outcome::succeeded);
        assertThat(texts)
                .allSatisfy(text -> assertThat(kept.contents().find(ann, Sha256.of(text.getBytes(UTF_8))))
                        .as(text)
                        .isPresent());
    }

    private int sweeps(Clock clock) {
        int gone = 0;
        for (int round = 0; round < 10; round++) {
            gone += sweep(clock);
        }
        return gone;
    }

    private int uploads(List<String> texts, AtomicInteger next) {
        for (int number = next.getAndIncrement(); number < texts.size(); number = next.getAndIncrement()) {
            kept.stores()
                    .documents()
                    .create(aDocument()
                            .ownedBy(ann)
                            .holding(put(texts.get(number)))
                            .build());
        }
        return 0;
    }
}
