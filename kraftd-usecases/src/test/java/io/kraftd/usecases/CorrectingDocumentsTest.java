package io.kraftd.usecases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.correction.Correction;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.document.IllegalMoveException;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.reading.UnreadableFileException.Reason;
import io.kraftd.ports.storage.Revision;
import io.kraftd.ports.storage.Stored;
import io.kraftd.usecases.failure.NotFoundException;
import io.kraftd.usecases.failure.NotReadException;
import io.kraftd.usecases.failure.RefusedInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CorrectingDocumentsTest {
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final EmailAddress BOB = new EmailAddress("bob@example.com");
    private static final String NUMBER = "/metadata/document_number";

    private final World world = new World();
    private final Kraftd kraftd = world.kraftd;

    private DocumentId uploaded() {
        return kraftd.uploadDocument()
                .handle(World.upload(ANN.value(), "Quotation"))
                .value()
                .id();
    }

    private DocumentId read() {
        DocumentId id = uploaded();
        kraftd.extractDocument().handle(new ExtractDocument.Command(ANN, id));
        return id;
    }

    private Stored<Document> head(DocumentId id) {
        return kraftd.readDocument().head(ANN, id);
    }

    private String numberOf(DocumentId id) {
        return kraftd.readDocument()
                .whole(ANN, id)
                .extracted()
                .orElseThrow()
                .metadata()
                .documentNumber();
    }

    private CorrectDocument.Result correct(DocumentId id, String path, FieldValue value) {
        return correct(ANN, id, head(id).revision(), Map.of(path, value));
    }

    private CorrectDocument.Result correct(
            EmailAddress owner, DocumentId id, Revision seen, Map<String, FieldValue> values) {
        Map<FieldPath, Optional<FieldValue>> edits = new HashMap<>();
        values.forEach((path, value) -> edits.put(new FieldPath(path), Optional.of(value)));
        return kraftd.correctDocument().handle(new CorrectDocument.Command(owner, id, seen, edits));
    }

    private CorrectDocument.Result undo(DocumentId id, int number) {
        return kraftd.correctDocument().undo(new CorrectDocument.Undo(ANN, id, head(id).revision(), number));
    }

    private static FieldValue text(String text) {
        return new FieldValue.Text(text);
    }

    @Test
    void a_correction_shows_in_the_document_its_head_and_its_history() {
        DocumentId id = read();

        CorrectDocument.Result result = correct(id, NUMBER, text("PO-8"));

        assertThat(result.document()).isEqualTo(head(id));
        assertThat(head(id).value().result().documentNumber()).isEqualTo("PO-8");
        assertThat(head(id).value().updatedAt()).isEqualTo(world.clock.instant());
        assertThat(kraftd.readDocument().whole(ANN, id).extracted()).contains(result.extracted());
        assertThat(numberOf(id)).isEqualTo("PO-8");
        assertThat(kraftd.correctDocument().history(ANN, id)).singleElement().satisfies(correction -> {
            assertThat(correction.by()).isEqualTo(ANN);
            assertThat(correction.at()).isEqualTo(world.clock.instant());
            assertThat(correction.changes().get(0).before().value()).isEqualTo(text("PO-7"));
            assertThat(correction.changes().get(0).after().value()).isEqualTo(text("PO-8"));
        });
    }

    @Test
    void an_undone_correction_is_gone_from_the_document_and_not_from_the_history() {
        DocumentId id = read();
        correct(id, NUMBER, text("PO-8"));
        correct(id, NUMBER, text("PO-9"));

        undo(id, 2);
        assertThat(numberOf(id)).isEqualTo("PO-8");
        undo(id, 1);
        Stored<Document> before = head(id);
        undo(id, 1);

        assertThat(numberOf(id)).isEqualTo("PO-7");
        assertThat(head(id)).as("undone once is undone").isEqualTo(before);
        List<Correction> history = kraftd.correctDocument().history(ANN, id);
        assertThat(history).hasSize(2).noneMatch(Correction::holds);
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> undo(id, 3));
    }

    @Test
    void a_new_reading_keeps_what_was_corrected() {
        DocumentId id = read();
        correct(id, NUMBER, text("PO-8"));

        kraftd.extractDocument().handle(new ExtractDocument.Command(ANN, id));

        assertThat(numberOf(id)).isEqualTo("PO-8");
        undo(id, 1);
        assertThat(numberOf(id)).as("as it was read anew").isEqualTo("PO-7");
    }

    @Test
    void a_failed_new_reading_keeps_result_and_corrections_and_cannot_be_corrected() {
        DocumentId id = read();
        correct(id, NUMBER, text("PO-8"));
        world.reader.beforeReading = () -> {
            throw new UnreadableFileException(Reason.CORRUPT_FILE, "The file is broken");
        };
        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> kraftd.extractDocument().handle(new ExtractDocument.Command(ANN, id)));

        assertThat(head(id).value().status()).isEqualTo(DocumentStatus.FAILED);
        assertThat(numberOf(id)).isEqualTo("PO-8");
        assertThatExceptionOfType(IllegalMoveException.class).isThrownBy(() -> correct(id, NUMBER, text("PO-9")));
    }

    @Test
    void what_was_seen_before_somebody_elses_correction_is_not_corrected() {
        DocumentId id = read();
        Revision seen = head(id).revision();
        correct(id, NUMBER, text("PO-8"));

        assertThatExceptionOfType(StaleRevisionException.class)
                .isThrownBy(() -> correct(ANN, id, seen, Map.of(NUMBER, text("PO-9"))));

        assertThat(numberOf(id)).isEqualTo("PO-8");
    }

    @Test
    void what_was_never_read_and_what_is_anothers_is_not_corrected() {
        DocumentId unread = uploaded();
        assertThatExceptionOfType(NotReadException.class).isThrownBy(() -> correct(unread, NUMBER, text("PO-8")));

        kraftd.extractDocument().handle(new ExtractDocument.Command(ANN, unread));
        Revision seen = head(unread).revision();

        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> correct(BOB, unread, seen, Map.of(NUMBER, text("PO-8"))));
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> kraftd.correctDocument().history(BOB, unread));
        assertThat(numberOf(unread)).isEqualTo("PO-7");
    }

    @Test
    void values_that_cannot_stand_there_are_refused_all_together_and_nothing_is_done() {
        DocumentId id = read();
        Stored<Document> before = head(id);

        assertThatExceptionOfType(RefusedInputException.class)
                .isThrownBy(() -> correct(
                        ANN,
                        id,
                        before.revision(),
                        Map.of(
                                NUMBER,
                                text("PO-8"),
                                "/commercial_terms/currency",
                                text("Euro"),
                                "/commercial_terms/vat_rate",
                                new FieldValue.Number(new BigDecimal("101")),
                                "/totals/gross",
                                text("much"),
                                "/line_items/7/quantity",
                                new FieldValue.Number(BigDecimal.ONE),
                                "/data_quality/overall_score",
                                new FieldValue.Number(BigDecimal.TEN))))
                .satisfies(refused -> assertThat(refused.refusals())
                        .extracting(RefusedInputException.Refusal::field)
                        .containsExactlyInAnyOrder(
                                "/commercial_terms/currency",
                                "/commercial_terms/vat_rate",
                                "/totals/gross",
                                "/line_items/7/quantity",
                                "/data_quality/overall_score"));

        assertThat(head(id)).isEqualTo(before);
    }

    @Test
    void a_corrected_value_shows_the_place_it_was_read_at() {
        DocumentId id = kraftd.uploadDocument()
                .handle(World.upload(ANN.value(), "Invoice INV-9 dated 2026-03-01"))
                .value()
                .id();
        kraftd.extractDocument().handle(new ExtractDocument.Command(ANN, id, ExtractDocument.Embedded.IGNORE));
        ShowSource.Command issued = new ShowSource.Command(ANN, id, new FieldPath("/metadata/issue_date"));
        Sha256 before = kraftd.showSource().handle(issued).sha256();

        correct(id, "/metadata/issue_date", new FieldValue.Day(LocalDate.parse("2026-03-02")));
        correct(id, "/metadata/revision_number", text("B"));

        assertThat(kraftd.showSource().handle(issued).sha256()).isEqualTo(before);
        assertThatExceptionOfType(NotFoundException.class)
                .as("nothing was read there")
                .isThrownBy(() -> kraftd.showSource()
                        .handle(new ShowSource.Command(ANN, id, new FieldPath("/metadata/revision_number"))));
    }
}
