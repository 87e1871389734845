package io.kraftd.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.cloud.CloudDecision.Reason;
import io.kraftd.domain.cloud.CloudModel;
import io.kraftd.domain.cloud.CloudTerms;
import io.kraftd.domain.cloud.PriceList;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.ExtractionMethod;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.ReadingMethod;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.PortException;
import io.kraftd.usecases.cloud.CheckCloud;
import io.kraftd.usecases.cloud.CloudAccount;
import io.kraftd.usecases.cloud.CloudMode;
import io.kraftd.usecases.cloud.CloudUnavailableException;
import io.kraftd.usecases.cloud.CloudUnavailableException.Why;
import io.kraftd.usecases.cloud.ReportLearning;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Documents that a service reads beside this process. */
class CloudReadingTest {
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final EmailAddress BOB = new EmailAddress("bob@example.com");

    private final World world = new World();
    private final FakeAnalyzer service = new FakeAnalyzer();
    private Kraftd kraftd = withBudget(null);

    private Kraftd withBudget(@Nullable String most) {
        CloudTerms terms = new CloudTerms(
                PriceList.LISTED,
                0.9,
                BigDecimal.valueOf(6),
                BigDecimal.valueOf(50),
                Optional.ofNullable(most).map(BigDecimal::new));
        return world.complete().cloud(service, terms).build();
    }

    @BeforeEach
    void files_are_pdf() {
        world.reader.kind = FileKind.PDF;
    }

    private DocumentId uploaded(String text) {
        return world.kraftd
                .uploadDocument()
                .handle(World.upload(ANN.value(), text))
                .value()
                .id();
    }

    private ExtractDocument.Result read(DocumentId id, CloudMode mode) {
        return kraftd.extractDocument()
                .handle(new ExtractDocument.Command(ANN, id, ExtractDocument.Embedded.IGNORE, mode));
    }

    private CloudAccount account() {
        return kraftd.cloud().learning().handle(ANN).thisMonth();
    }

    @Test
    void a_poor_local_reading_is_completed_by_the_service_and_paid_for() {
        service.billed = 3;

        ExtractDocument.Result result = read(uploaded("Invoice dated 2026-03-01"), CloudMode.AUTO);

        assertThat(service.calls).containsExactly(CloudModel.INVOICE);
        assertThat(result.extracted().metadata().documentNumber()).isEqualTo("INV-9");
        assertThat(result.extracted().metadata().issueDate()).isEqualTo("2026-03-01");
        assertThat(result.extracted().method()).isEqualTo(ExtractionMethod.HYBRID);
        assertThat(result.cloud().charged())
                .hasValueSatisfying(cost -> assertThat(cost).isEqualByComparingTo("0.03"));
        assertThat(account().spent()).isEqualByComparingTo("0.03");
        assertThat(account().pages()).isEqualTo(3);
        assertThat(account().calls()).isEqualTo(1);
        assertThat(kraftd.readDocument()
                        .whole(ANN, result.document().value().id())
                        .extracted())
                .contains(result.extracted());
    }

    @Test
    void a_type_without_a_model_of_its_own_is_read_by_us_from_what_the_service_saw() {
        ExtractDocument.Result result = read(uploaded("Quotation"), CloudMode.AZURE);

        assertThat(service.calls).containsExactly(CloudModel.LAYOUT);
        assertThat(result.extracted().metadata().documentNumber()).isEqualTo("Q-77");
        assertThat(result.extracted()
                        .fields()
                        .at("/metadata/document_number")
                        .orElseThrow()
                        .method())
                .isEqualTo(ReadingMethod.AZURE);
    }

    @Test
    void local_reading_sends_nothing_anywhere() {
        ExtractDocument.Result result = read(uploaded("Invoice"), CloudMode.LOCAL);

        assertThat(service.calls).isEmpty();
        assertThat(result.cloud().decision()).isEmpty();
        assertThat(account()).isEqualTo(CloudAccount.EMPTY);
    }

    @Test
    void an_office_file_never_goes_out() {
        world.reader.kind = FileKind.DOCX;
        DocumentId id = uploaded("Invoice");

        ExtractDocument.Result result = read(id, CloudMode.AUTO);

        assertThat(service.calls).isEmpty();
        assertThat(result.cloud().decision())
                .hasValueSatisfying(decision -> assertThat(decision.reason()).isEqualTo(Reason.KIND_NOT_ACCEPTED));
        assertThatExceptionOfType(CloudUnavailableException.class)
                .isThrownBy(() -> read(id, CloudMode.AZURE))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.KIND_NOT_ACCEPTED));
    }

    @Test
    void a_service_that_is_not_there_is_refused_by_name_before_anything_happens() {
        kraftd = world.kraftd;
        DocumentId id = uploaded("Invoice");

        assertThatExceptionOfType(CloudUnavailableException.class)
                .isThrownBy(() -> read(id, CloudMode.AZURE))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.NOT_CONFIGURED));
        assertThat(kraftd.readDocument().head(ANN, id).value().status()).isEqualTo(DocumentStatus.PENDING);
        assertThat(read(id, CloudMode.AUTO).document().value().status()).isEqualTo(DocumentStatus.COMPLETED);
    }

    @Test
    void an_outage_keeps_the_local_reading_with_a_warning_and_costs_nothing() {
        service.before = () -> {
            throw PortException.outage("Document Intelligence is away", null);
        };
        DocumentId id = uploaded("Invoice INV-3 dated 2026-03-01");

        assertThatExceptionOfType(PortException.class).isThrownBy(() -> read(id, CloudMode.AZURE));

        ReadDocument.Result kept = kraftd.readDocument().whole(ANN, id);
        ExtractedDocument local = kept.extracted().orElseThrow();
        assertThat(kept.document().value().status()).isEqualTo(DocumentStatus.COMPLETED);
        assertThat(local.metadata().issueDate()).isEqualTo("2026-03-01");
        assertThat(local.quality().warnings()).anyMatch(warning -> warning.contains("gave nothing"));
        assertThat(account().spent()).isEqualByComparingTo("0");
        assertThat(account().calls()).isZero();
        assertThat(read(id, CloudMode.AUTO).document().value().status()).isEqualTo(DocumentStatus.COMPLETED);
    }

    @Test
    void what_the_service_took_is_paid_for_whatever_comes_of_it() {
        service.after = () -> {
            throw PortException.outage("Document Intelligence is away", null);
        };
        DocumentId id = uploaded("Invoice INV-3");

        assertThatExceptionOfType(PortException.class).isThrownBy(() -> read(id, CloudMode.AZURE));

        assertThat(account().spent()).isEqualByComparingTo("0.01");
        assertThat(account().pages()).isEqualTo(1);
    }

    @Test
    void a_call_around_midnight_is_settled_in_the_month_it_was_made_in() {
        DocumentId id = uploaded("Invoice INV-3");
        service.before = () -> {
            world.clock.pass(Duration.ofDays(32));
            throw PortException.outage("Document Intelligence is away", null);
        };

        assertThatExceptionOfType(RuntimeException.class).isThrownBy(() -> read(id, CloudMode.AZURE));

        assertThat(account()).isEqualTo(CloudAccount.EMPTY);
    }

    @Test
    void a_spent_budget_is_no_failure_of_the_service() {
        kraftd = withBudget("0.001");
        DocumentId id = uploaded("Invoice INV-3");

        assertThatExceptionOfType(CloudUnavailableException.class).isThrownBy(() -> read(id, CloudMode.AZURE));

        assertThat(kraftd.readDocument()
                        .whole(ANN, id)
                        .extracted()
                        .orElseThrow()
                        .quality()
                        .warnings())
                .noneMatch(warning -> warning.contains("gave nothing"));
    }

    @Test
    void a_budget_holds_also_when_many_spend_at_once() throws InterruptedException {
        kraftd = withBudget("0.05");
        List<DocumentId> ids = IntStream.range(0, 12)
                .mapToObj(i -> uploaded("Invoice, copy " + i))
                .toList();
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService pool = Executors.newFixedThreadPool(ids.size());
        ids.forEach(id -> pool.execute(() -> {
            try {
                start.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            read(id, CloudMode.AUTO);
        }));
        start.countDown();
        pool.shutdown();

        assertThat(pool.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
        assertThat(service.calls).hasSize(5);
        assertThat(account().spent()).isEqualByComparingTo("0.05");
        assertThatExceptionOfType(CloudUnavailableException.class)
                .isThrownBy(() -> read(ids.get(0), CloudMode.AZURE))
                .satisfies(refused -> assertThat(refused.why()).isEqualTo(Why.BUDGET_SPENT));
    }

    @Test
    void a_record_counts_what_was_corrected_for_its_owner_alone() {
        for (int i = 0; i < 4; i++) {
            read(uploaded("Invoice, copy " + i), CloudMode.AZURE);
        }
        DocumentId wrong = uploaded("Invoice, copy 4");
        Document head = read(wrong, CloudMode.AZURE).document().value();
        kraftd.correctDocument()
                .handle(new CorrectDocument.Command(
                        ANN,
                        head.id(),
                        kraftd.readDocument().head(ANN, wrong).revision(),
                        Map.of(
                                new FieldPath("/metadata/document_number"),
                                Optional.of(new FieldValue.Text("INV-10")))));

        ReportLearning.Report report = kraftd.cloud().learning().handle(ANN);
        assertThat(report.documents()).isEqualTo(5);
        assertThat(report.papers()).singleElement().satisfies(papers -> {
            assertThat(papers.supplier()).isEqualTo("Alfa Trading");
            assertThat(papers.record().seen()).isEqualTo(5);
            assertThat(papers.record().right()).isEqualTo(4);
        });
        assertThat(report.priceOfAll()).isEqualByComparingTo("0.05");
        assertThat(known(ANN)).isEqualTo(5);
        assertThat(known(BOB)).isZero();
    }

    private int known(EmailAddress owner) {
        CheckCloud.PapersOf papers = new CheckCloud.PapersOf("ALFA  trading", DocumentType.INVOICE, 2);
        CheckCloud.Result result = kraftd.cloud().check().handle(new CheckCloud.Command(owner, papers, 0.85));
        assertThat(result.decision().cost()).isEqualByComparingTo("0.02");
        return result.decision().question().record().seen();
    }
}
