package io.kraftd.domain.intelligence;

import static io.kraftd.domain.intelligence.PageBuilder.aPage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kraftd.domain.correction.Correction;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.Field;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.intelligence.correct.CorrectedReading;
import io.kraftd.domain.intelligence.learn.Teacher;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.learning.AnchorRule;
import io.kraftd.domain.learning.AnchorRule.Side;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.EmailAddress;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a correction teaches of a printed page: by a label where there is one, by the place where there is none. */
class LessonsTest {
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final LessonId ID = new LessonId(new DocumentId("0b7e4c1a-0000-4000-8000-000000000001"), 1);
    private static final FieldPath NUMBER = new FieldPath("/metadata/document_number");
    private static final FieldPath GROSS = new FieldPath("/totals/gross");
    private static final FieldPath DELIVERY = new FieldPath("/dates/delivery_date");
    private static final FieldPath PROJECT = new FieldPath("/project_context/project_name");

    private static DocumentLayout page(String supplier, String number, String day, String sum, String project) {
        return aPage().with(supplier, 5, 2)
                .with("INVOICE", 5, 5)
                .with("Zettelkennung: " + number, 5, 8)
                .with("Currency: USD", 5, 10)
                .with("Ankunft", 50, 10)
                .with(day, 50, 11)
                .with("Alles zusammen", 40, 40)
                .with(sum, 70, 40)
                .with(project, 60, 3)
                .layout();
    }

    private static ExtractedDocument read(DocumentLayout layout, List<Lesson> lessons) {
        return DocumentIntelligence.understand(layout, DocumentType.INVOICE, lessons, deadline());
    }

    private static Deadline deadline() {
        return Deadline.in(Duration.ofSeconds(30), "the test", Clock.systemUTC());
    }

    private static Optional<Lesson> taught(DocumentLayout layout, Map<FieldPath, FieldValue> values) {
        Map<FieldPath, Optional<FieldValue>> edits = new HashMap<>();
        values.forEach((path, value) -> edits.put(path, Optional.of(value)));
        edits.put(new FieldPath("/parties/supplier/name"), Optional.of(new FieldValue.Text("Odd Valves Trading LLC")));
        Instant now = Instant.parse("2026-03-02T12:00:00Z");
        CorrectedReading reading = CorrectedReading.of(read(layout, List.of()), List.of());
        Correction correction = new Correction(1, now, ANN, reading.changes(edits, 1, ANN, now), null);
        ExtractedDocument corrected = CorrectedReading.of(read(layout, List.of()), List.of(correction))
                .document();
        return Teacher.lesson(ID, correction, corrected, layout, deadline());
    }

    @Test
    void values_are_found_behind_below_and_beside_their_labels_and_at_their_place() {
        Lesson lesson = taught(
                        page("Odd Valves Trading LLC", "K/77", "2026-05-01", "480.00", "Harbour"),
                        Map.of(
                                NUMBER, new FieldValue.Text("K/77"),
                                DELIVERY, new FieldValue.Day(LocalDate.parse("2026-05-01")),
                                GROSS, new FieldValue.Number(new BigDecimal("480")),
                                PROJECT, new FieldValue.Text("Harbour")))
                .orElseThrow();

        assertThat(lesson.supplier()).isEqualTo("odd valves trading llc");
        assertThat(lesson.anchors())
                .extracting(AnchorRule::field, AnchorRule::side, AnchorRule::anchor)
                .contains(
                        tuple(NUMBER, Side.BEHIND, "zettelkennung"),
                        tuple(DELIVERY, Side.BELOW, "ankunft"),
                        tuple(GROSS, Side.BESIDE, "alles zusammen"),
                        tuple(PROJECT, Side.AT, ""));
        assertThat(lesson.toString()).doesNotContain("K/77", "2026-05-01", "480", "Harbour");

        ExtractedDocument next =
                read(page("Odd Valves Trading LLC", "K/91", "2026-06-07", "1,250.50", "Airport"), List.of(lesson));

        assertThat(next.metadata().documentNumber()).isEqualTo("K/91");
        assertThat(next.dates().deliveryDate()).isEqualTo("2026-06-07");
        assertThat(next.totals().gross()).isEqualByComparingTo("1250.50");
        assertThat(next.projectContext().projectName()).isEqualTo("Airport");
        assertThat(next.lessons()).singleElement().satisfies(used -> {
            assertThat(used.correction()).isEqualTo(1);
            assertThat(used.fields()).contains(NUMBER, DELIVERY, GROSS, PROJECT);
        });
        Field gross = next.fields().at("/totals/gross").orElseThrow();
        assertThat(gross.raw()).isEqualTo("1,250.50");
        assertThat(gross.provenance()).isInstanceOf(Provenance.OnPage.class);
    }

    @Test
    void a_paper_of_another_supplier_or_of_another_layout_is_read_as_if_nothing_was_learnt() {
        Lesson lesson = taught(
                        page("Odd Valves Trading LLC", "K/77", "2026-05-01", "480.00", "Harbour"),
                        Map.of(GROSS, new FieldValue.Number(new BigDecimal("480"))))
                .orElseThrow();
        DocumentLayout others = page("Quite Another Works GmbH", "K/91", "2026-06-07", "1,250.50", "Airport");
        DocumentLayout otherLayout = aPage().with("Odd Valves Trading LLC", 5, 2)
                .with("INVOICE", 5, 5)
                .with("Alles zusammen", 40, 40)
                .with("900.00", 70, 40)
                .layout();

        assertThat(read(others, List.of(lesson))).isEqualTo(read(others, List.of()));
        assertThat(read(otherLayout, List.of(lesson))).isEqualTo(read(otherLayout, List.of()));
    }

    @Test
    void a_value_that_stands_nowhere_on_the_paper_teaches_nothing() {
        assertThat(taught(
                                page("Odd Valves Trading LLC", "K/77", "2026-05-01", "480.00", "Harbour"),
                                Map.of(NUMBER, new FieldValue.Text("something else")))
                        .map(Lesson::anchors)
                        .orElse(List.of()))
                .noneMatch(rule -> rule.field().equals(NUMBER));
    }
}
