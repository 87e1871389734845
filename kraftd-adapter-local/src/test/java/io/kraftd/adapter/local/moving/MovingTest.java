package io.kraftd.adapter.local.moving;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.UserBuilder.aUser;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.adapter.local.LocalStores;
import io.kraftd.adapter.memory.MemoryContents;
import io.kraftd.adapter.memory.MemoryStores;
import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.conversation.Turn;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.operation.Operation;
import io.kraftd.domain.operation.OperationId;
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
import io.kraftd.domain.user.User;
import io.kraftd.json.GzipSteps;
import io.kraftd.json.moving.Counts;
import io.kraftd.json.moving.Exporter;
import io.kraftd.json.moving.Importer;
import io.kraftd.json.moving.Kind;
import io.kraftd.json.moving.NotAnExportException;
import io.kraftd.json.moving.Report;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.Stored;
import io.kraftd.ports.storage.Stores;
import io.kraftd.tck.DocumentBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From memory through a file to a directory. */
class MovingTest {
    private static final int DOCUMENTS = Boolean.getBoolean("kraftd.bars") ? 5_000 : 60;
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final EmailAddress BOB = new EmailAddress("böb@example.com");
    private static final Operation SPENT = operation(Operation.Kind.SPENDING, "spending-2026-11");
    private static final Operation JOB = operation(Operation.Kind.JOB, "a-job");
    private static final Conversation TALK = Conversation.begun(
                    new ConversationId("5d0f6a8e-0b8c-4b53-9c9a-2f1d3c4b5a69"), ANN, NOW.minus(Duration.ofDays(1)))
            .remembering(Map.of("supplier", "Alfa"))
            .adding(turn("Who is the cheapest?", NOW.minusSeconds(60)));
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final Stores from = MemoryStores.fresh(CLOCK);
    private final MemoryContents contents = new MemoryContents(200_000_000, CLOCK);
    private LocalStores to;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        to = LocalStores.open(folder.resolve("now"), CLOCK);
        fill();
    }

    @AfterEach
    void close() {
        to.close();
    }

    @Test
    void everything_arrives_as_it_was() throws IOException {
        byte[] file = exported();

        Report report = importer().add(new ByteArrayInputStream(file), counts -> {});

        assertThat(report.isGood()).isTrue();
        assertThat(report.added()).isEqualTo(report.read());
        assertThat(report.read().of(Kind.DOCUMENT)).isEqualTo(DOCUMENTS);
        assertThat(report.read().of(Kind.USER)).isEqualTo(2);
        assertThat(to.stores().conversations().find(ANN, TALK.id()).map(Stored::value))
                .contains(TALK);
        assertThat(to.stores().operations().find(ANN, SPENT.id()).map(Stored::value))
                .contains(SPENT);
        assertThat(to.stores().operations().find(ANN, JOB.id())).isEmpty();
        assertThat(verified(file).isGood()).isTrue();
        assertThat(exportedFrom(to.stores(), to.contents())).isEqualTo(file);
    }

    @Test
    void an_import_interrupted_twice_and_begun_again_ends_with_everything_once() throws IOException {
        byte[] file = exported();
        assertThatThrownBy(() -> importer().add(cutAfter(file, file.length / 3), counts -> {}))
                .isInstanceOf(UncheckedIOException.class);
        assertThat(verified(file).isGood()).isFalse();
        assertThatThrownBy(() -> importer().add(cutAfter(file, 2 * file.length / 3), counts -> {}))
                .isInstanceOf(UncheckedIOException.class);

        Report last = importer().add(new ByteArrayInputStream(file), counts -> {});

        assertThat(last.isGood()).isTrue();
        assertThat(last.added().total()).isPositive().isLessThan(last.read().total() / 2);
        assertThat(verified(file).isGood()).isTrue();
        assertThat(to.stores().documents().count(ANN, DocumentFilter.ALL)).isEqualTo(DOCUMENTS);
    }

    @Test
    void a_second_import_adds_nothing() throws IOException {
        byte[] file = exported();
        importer().add(new ByteArrayInputStream(file), counts -> {});

        Report again = importer().add(new ByteArrayInputStream(file), counts -> {});

        assertThat(again.isGood()).isTrue();
        assertThat(again.added().total()).isZero();
    }

    @Test
    void what_is_there_and_differs_is_left_and_named() throws IOException {
        byte[] file = exported();
        Stored<User> other =
                to.stores().users().create(aUser().withEmail(ANN).named("Other").build());

        Report report = importer().add(new ByteArrayInputStream(file), counts -> {});

        assertThat(report.isGood()).isFalse();
        assertThat(report.differing()).containsExactly("user of ann@example.com ann@example.com");
        assertThat(to.stores().users().find(ANN)).contains(other);
        assertThat(verified(file).differing()).hasSize(1);
    }

    @Test
    void a_file_that_was_cut_at_a_line_is_not_taken_for_whole() throws IOException {
        String text = new String(exported(), UTF_8);
        String cut = text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1);

        Report report = importer().add(new ByteArrayInputStream(cut.getBytes(UTF_8)), counts -> {});

        assertThat(report.complete()).isFalse();
        assertThat(report.isGood()).isFalse();
    }

    @Test
    void contents_that_were_altered_and_lines_that_are_none_of_ours_are_refused() throws IOException {
        String text = new String(exported(), UTF_8);
        String altered = text.replaceFirst("\"data\":\"....", "\"data\":\"AAAA");

        assertThatThrownBy(() -> importer().add(new ByteArrayInputStream(altered.getBytes(UTF_8)), counts -> {}))
                .isInstanceOf(NotAnExportException.class)
                .hasMessageContaining("hash");
        for (String line : List.of(
                "{}",
                "no json",
                "{\"kind\":\"thing\"}",
                "{\"kind\":\"content\"}",
                "{\"kind\":\"content\",\"owner\":\"ann@example.com\",\"sha256\":\"x\"}",
                "{\"kind\":\"user\",\"item\":{}}",
                "{\"kind\":\"event\"}")) {
            assertThatThrownBy(() -> importer().add(new ByteArrayInputStream(line.getBytes(UTF_8)), counts -> {}))
                    .isInstanceOf(NotAnExportException.class);
        }
    }

    @Test
    void what_a_step_of_a_case_names_moves_along_though_no_document_names_it_any_more() throws IOException {
        Sha256 reading = kept(ANN, "an earlier reading".getBytes(UTF_8));
        Sha256 asked = new GzipSteps(contents).put(ANN, new Rests(reading, Sha256.of("not kept".getBytes(UTF_8))));
        ProcurementCase.Advanced done = ProcurementCase.opened(
                        new DocumentId("0c8f7a52-5b0e-4f0e-9a57-6f4f2b7f1f02"), ANN, NOW)
                .done(CaseStep.INQUIRY, ANN, asked, asked, NOW);
        from.procurements().addEvent(ANN, done.event());
        from.procurements().create(done.head());

        importer().add(new ByteArrayInputStream(exported()), counts -> {});

        assertThat(to.contents().find(ANN, reading)).isPresent();
    }

    @Test
    void a_conversation_stays_its_owners_and_is_left_where_it_went_on_meanwhile() throws IOException {
        byte[] file = exported();
        Conversation goneOn = TALK.adding(turn("And the third?", NOW));
        Stored<Conversation> there = to.stores().conversations().create(goneOn);

        Report report = importer().add(new ByteArrayInputStream(file), counts -> {});

        assertThat(report.differing()).containsExactly("conversation of ann@example.com " + TALK.id());
        assertThat(to.stores().conversations().find(ANN, TALK.id())).contains(there);
        assertThat(to.stores().conversations().find(BOB, TALK.id())).isEmpty();
    }

    @Test
    void a_conversation_that_has_expired_since_is_missed_by_nobody() throws IOException {
        byte[] file = exported();
        Clock later = Clock.offset(CLOCK, Conversation.KEPT);
        try (LocalStores then = LocalStores.open(folder.resolve("then"), later)) {
            Importer importer = new Importer(then.stores(), then.contents(), later);

            Report added = importer.add(new ByteArrayInputStream(file), counts -> {});

            assertThat(added.added().of(Kind.CONVERSATION)).isZero();
            assertThat(added.isGood()).isTrue();
            assertThat(importer.verify(new ByteArrayInputStream(file), counts -> {})
                            .isGood())
                    .isTrue();
        }
    }

    @Test
    void a_file_of_a_program_that_knew_no_conversations_is_whole() throws IOException {
        String text = new String(exported(), UTF_8);
        String earlier = text.replaceAll("\\{\"kind\":\"conversation\".*\n", "").replace(",\"conversation\":1", "");

        Report report = importer().add(new ByteArrayInputStream(earlier.getBytes(UTF_8)), counts -> {});

        assertThat(earlier).doesNotContain("conversation");
        assertThat(report.isGood()).isTrue();
    }

    private record Rests(Sha256 reading, Sha256 other) {}

    @Test
    void an_export_without_a_content_that_is_named_fails_and_says_whose() {
        contents.deleteOwner(ANN);

        assertThatThrownBy(this::exported).isInstanceOf(PortException.class).hasMessageContaining(ANN.value());
    }

    private void fill() throws IOException {
        from.users().create(aUser().withEmail(ANN).build());
        from.conversations().create(TALK);
        from.operations().create(SPENT);
        from.operations().create(JOB);
        from.users().create(aUser().withEmail(BOB).inactive().named("محمد").build());
        Random random = new Random(7);
        for (int number = 0; number < DOCUMENTS; number++) {
            from.documents().create(document(number, random));
        }
        purchase(ANN);
        byte[] large = new byte[2_500_000];
        random.nextBytes(large);
        IssuedOrder order = new IssuedOrder(
                BOB,
                new OrderNumber(Series.PO, 2026, 1),
                new DocumentId("0c8f7a52-5b0e-4f0e-9a57-6f4f2b7f1f00"),
                1,
                SupplierId.of("Alfa"),
                "Alfa",
                Money.of("1234.50", "EUR"),
                kept(BOB, large),
                false,
                NOW);
        from.orders().create(order);
        from.orders()
                .createCounter(NumberCounter.fresh(BOB, Series.PO, 2026)
                        .reserve("1", order.inquiry())
                        .counter());
    }

    private Document document(int number, Random random) {
        byte[] bytes = new byte[random.nextInt(2_000)];
        random.nextBytes(bytes);
        DocumentBuilder builder = aDocument()
                .ownedBy(ANN)
                .named(number % 10 == 0 ? "half \uD800 of it.pdf" : "offer-" + number + ".pdf")
                .createdAt(NOW.minusSeconds(number))
                .holding(kept(ANN, bytes));
        if (number % 3 == 0) {
            kept(ANN, "result".getBytes(UTF_8));
            return builder.readAs(DocumentType.QUOTATION).build();
        }
        return builder.build();
    }

    private void purchase(EmailAddress owner) {
        ProcurementCase head =
                ProcurementCase.opened(new DocumentId("0c8f7a52-5b0e-4f0e-9a57-6f4f2b7f1f01"), owner, NOW);
        for (CaseStep step : List.of(CaseStep.INQUIRY, CaseStep.ESTIMATION, CaseStep.INQUIRY)) {
            Sha256 body = kept(owner, (step + " " + head.events()).getBytes(UTF_8));
            ProcurementCase.Advanced done = head.done(step, owner, body, body, NOW);
            from.procurements().addEvent(owner, done.event());
            head = done.head();
        }
        from.procurements().create(head);
    }

    private static Operation operation(Operation.Kind kind, String id) {
        return Operation.opened(new OperationId(id), ANN, kind, "2026-11", NOW, NOW.plus(Duration.ofDays(400)))
                .with(Map.of("spent", "1.50 USD"));
    }

    private static Turn turn(String question, Instant at) {
        return new Turn(at, question, "Alfa, by far.", List.of("compare_quotations"));
    }

    private Sha256 kept(EmailAddress owner, byte[] bytes) {
        Content content = Content.of(bytes);
        contents.put(owner, content);
        return content.sha256();
    }

    private Importer importer() {
        return new Importer(to.stores(), to.contents(), CLOCK);
    }

    private Report verified(byte[] file) throws IOException {
        return importer().verify(new ByteArrayInputStream(file), counts -> {});
    }

    private byte[] exported() throws IOException {
        return exportedFrom(from, contents);
    }

    private static byte[] exportedFrom(Stores stores, ContentStore contents) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        long[] told = {0};
        Counts counts = new Exporter(stores, contents).write(file, progress -> told[0]++);
        assertThat(told[0]).isEqualTo(counts.total());
        return file.toByteArray();
    }

    /** The beginning of the file, and then an end that nobody expected. */
    private static InputStream cutAfter(byte[] file, int bytes) {
        return new ByteArrayInputStream(Arrays.copyOf(file, bytes)) {
            @Override
            public synchronized int read(byte[] into, int from, int most) {
                int many = super.read(into, from, most);
                if (many < 0) {
                    throw new UncheckedIOException(new IOException("interrupted"));
                }
                return many;
            }
        };
    }
}
