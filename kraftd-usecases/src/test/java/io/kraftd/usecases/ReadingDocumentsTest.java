package io.kraftd.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.reading.UnreadableFileException.Reason;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.usecases.failure.NotFoundException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ReadingDocumentsTest {
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final EmailAddress BOB = new EmailAddress("bob@example.com");

    private final World world = new World();
    private final Kraftd kraftd = world.kraftd;

    private Document uploaded(EmailAddress owner, String text) {
        return kraftd.uploadDocument().handle(World.upload(owner.value(), text)).value();
    }

    private ExtractDocument.Result extract(EmailAddress owner, DocumentId id) {
        return kraftd.extractDocument().handle(new ExtractDocument.Command(owner, id));
    }

    private Document head(Document document) {
        return kraftd.readDocument().head(document.owner(), document.id()).value();
    }

    @Test
    void an_upload_is_kept_and_read_into_a_result() {
        Document document = uploaded(ANN, "Quotation");

        ExtractDocument.Result result = extract(ANN, document.id());

        assertThat(result.document().value().status()).isEqualTo(DocumentStatus.COMPLETED);
        assertThat(kraftd.readDocument().whole(ANN, document.id()).extracted()).contains(result.extracted());
        assertThat(kraftd.readDocument().file(ANN, document.id()).sha256())
                .isEqualTo(document.file().sha256());
    }

    @Test
    void data_inside_a_file_counts_unless_the_page_alone_is_asked_for() {
        Document document = uploaded(ANN, "Quotation");

        ExtractDocument.Result used = extract(ANN, document.id());
        ExtractDocument.Result ignored = kraftd.extractDocument()
                .handle(new ExtractDocument.Command(ANN, document.id(), ExtractDocument.Embedded.IGNORE));

        assertThat(used.extracted().metadata().documentNumber()).isEqualTo("PO-7");
        assertThat(ignored.extracted().metadata().documentNumber()).isNull();
    }

    @Test
    void a_value_on_paper_shows_its_place_and_a_value_in_data_has_none() {
        Document document = uploaded(ANN, "Invoice INV-9 dated 2026-03-01");
        kraftd.extractDocument()
                .handle(new ExtractDocument.Command(ANN, document.id(), ExtractDocument.Embedded.IGNORE));
        ShowSource.Command issued = new ShowSource.Command(ANN, document.id(), new FieldPath("/metadata/issue_date"));

        assertThat(kraftd.showSource().handle(issued).size()).isPositive();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(
                        () -> kraftd.showSource().handle(new ShowSource.Command(BOB, document.id(), issued.field())));

        extract(ANN, document.id());
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> kraftd.showSource()
                        .handle(new ShowSource.Command(
                                ANN, document.id(), new FieldPath("/metadata/document_number"))));
    }

    @Test
    void a_document_that_was_never_read_has_no_result_yet() {
        Document document = uploaded(ANN, "Quotation");

        assertThat(kraftd.readDocument().whole(ANN, document.id()).extracted()).isEmpty();
    }

    @Test
    void another_owner_finds_nothing() {
        Document document = uploaded(ANN, "Quotation");

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> kraftd.readDocument().whole(BOB, document.id()));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> kraftd.readDocument().file(BOB, document.id()));
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> extract(BOB, document.id()));
        assertThat(kraftd.listDocuments()
                        .handle(new ListDocuments.Command(BOB, DocumentFilter.ALL, PageRequest.first(10)))
                        .items())
                .isEmpty();
    }

    @Test
    void the_same_bytes_are_refused_with_the_first_id_unless_allowed() {
        Document first = uploaded(ANN, "Quotation");

        assertThatExceptionOfType(DuplicateContentException.class)
                .isThrownBy(() -> uploaded(ANN, "Quotation"))
                .satisfies(refused -> assertThat(refused.first()).isEqualTo(first.id()));
        UploadDocument.Command again = World.upload("ann@example.com", "Quotation");
        Document second = kraftd.uploadDocument()
                .handle(new UploadDocument.Command(ANN, again.filename(), again.content(), again.hint(), true))
                .value();

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(uploaded(BOB, "Quotation").owner())
                .as("another owner may have the same file")
                .isEqualTo(BOB);
    }

    @Test
    void a_file_over_the_limit_is_refused_and_not_kept() {
        Kraftd small = world.complete()
                .limits(new ExtractionLimits(
                        3, ExtractionLimits.DEFAULT.reading(), Duration.ofSeconds(1), Duration.ofSeconds(1)))
                .build();

        assertThatExceptionOfType(FileTooLargeException.class)
                .isThrownBy(() -> small.uploadDocument().handle(World.upload("ann@example.com", "four")));

        assertThat(world.contents.find(ANN, World.content("four").sha256())).isEmpty();
    }

    @Test
    void an_unreadable_file_is_said_to_be_so_and_can_be_tried_again() {
        Document document = uploaded(ANN, "Quotation");
        world.reader.beforeReading = () -> {
            throw new UnreadableFileException(Reason.CORRUPT_FILE, "The file is broken");
        };

        assertThatExceptionOfType(UnreadableFileException.class).isThrownBy(() -> extract(ANN, document.id()));
        Document failed = head(document);
        world.reader.beforeReading = () -> {};

        assertThat(failed.status()).isEqualTo(DocumentStatus.FAILED);
        assertThat(failed.failure()).satisfies(why -> {
            assertThat(why.code()).isEqualTo("corrupt_file");
            assertThat(why.detail()).isEqualTo("The file is broken");
        });
        assertThat(extract(ANN, document.id()).document().value().status()).isEqualTo(DocumentStatus.COMPLETED);
    }

    @Test
    void a_failed_second_reading_keeps_the_first_result() {
        Document document = uploaded(ANN, "Quotation");
        ExtractDocument.Result first = extract(ANN, document.id());
        world.reader.beforeReading = () -> {
            throw new IllegalStateException("a bug with an internal path /etc/secret");
        };

        assertThatIllegalStateException().isThrownBy(() -> extract(ANN, document.id()));

        assertThat(kraftd.readDocument().whole(ANN, document.id()).extracted()).contains(first.extracted());
        assertThat(head(document).failure()).satisfies(why -> {
            assertThat(why.code()).isEqualTo("internal_error");
            assertThat(why.detail()).doesNotContain("/etc/secret");
        });
    }

    @Test
    void reading_stops_when_its_time_is_up() {
        Document document = uploaded(ANN, "Quotation");
        world.reader.beforeReading = () -> world.clock.pass(Duration.ofSeconds(60));

        assertThatExceptionOfType(DeadlinePassedException.class).isThrownBy(() -> extract(ANN, document.id()));

        assertThat(head(document).failure())
                .satisfies(why -> assertThat(why.code()).isEqualTo("time_limit"));
    }

    @Test
    void a_document_in_work_is_not_read_twice_at_once() {
        Document document = uploaded(ANN, "Quotation");
        world.reader.beforeReading = () -> {
            world.reader.beforeReading = () -> {};
            assertThatExceptionOfType(ExtractionRunningException.class).isThrownBy(() -> extract(ANN, document.id()));
        };

        assertThat(extract(ANN, document.id()).document().value().status()).isEqualTo(DocumentStatus.COMPLETED);
    }

    @Test
    void work_of_a_dead_instance_is_taken_over_after_its_lease_and_its_late_answer_is_dropped() {
        Document document = uploaded(ANN, "Quotation");
        Kraftd other = world.complete().build();
        world.reader.beforeReading = () -> {
            world.reader.beforeReading = () -> {};
            world.clock.pass(ExtractionLimits.DEFAULT.processingTime());
            other.extractDocument().handle(new ExtractDocument.Command(ANN, document.id()));
            world.clock.pass(ExtractionLimits.DEFAULT.processingTime().negated());
        };

        assertThatExceptionOfType(StaleRevisionException.class).isThrownBy(() -> extract(ANN, document.id()));

        assertThat(head(document).status()).isEqualTo(DocumentStatus.COMPLETED);
    }

    @Test
    void a_result_missing_from_its_store_is_an_error_and_not_an_absence() {
        Document document = uploaded(ANN, "Quotation");
        extract(ANN, document.id());
        world.contents.delete(ANN, head(document).result().body());

        assertThatExceptionOfType(PortException.class)
                .isThrownBy(() -> kraftd.readDocument().whole(ANN, document.id()));
    }

    @Test
    void the_door_names_every_port_that_is_missing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Kraftd.builder()
                        .contents(world.contents)
                        .clock(world.clock)
                        .build())
                .withMessageContaining("stores, audit, results, steps, rates, reader, publisher, passwords, tokens")
                .withMessageNotContaining("contents")
                .withMessageNotContaining("clock");
    }
}
