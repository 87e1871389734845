package io.kraftd.bench.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.domain.correction.Correctable;
import io.kraftd.domain.correction.Correction;
import io.kraftd.domain.document.DocumentId;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.FieldValue;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.intelligence.correct.CorrectedReading;
import io.kraftd.domain.intelligence.learn.Teacher;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.learning.Lesson;
import io.kraftd.domain.learning.LessonId;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Every mistake on the real documents is corrected and learnt from; then no document is read worse than before. */
@EnabledIfSystemProperty(named = "kraftd.bars", matches = "true", disabledReason = "measures; run with -Pbars")
class LessonsOnRealDocumentsTest {
    private static final Path CORPUS = Path.of("../../shared/corpus/manifest.json");
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final Clock clock = Clock.systemUTC();
    private final LocalDocumentReader reader = new LocalDocumentReader(clock);

    @Test
    void lessons_from_all_mistakes_make_no_document_worse() throws IOException {
        assumeThat(CORPUS).as("the corpus beside this checkout").exists();
        Map<Sample, DocumentLayout> layouts = new LinkedHashMap<>();
        List<Lesson> lessons = new ArrayList<>();
        for (Sample sample : Sample.in(CORPUS)) {
            if (sample.format().equals("pdf-text") || sample.format().equals("xlsx")) {
                layouts.put(sample, layout(sample));
            }
        }
        layouts.forEach(
                (sample, layout) -> lesson(sample, layout, lessons.size()).ifPresent(lessons::add));
        int before = 0;
        int after = 0;
        for (Map.Entry<Sample, DocumentLayout> entry : layouts.entrySet()) {
            int was = right(entry.getKey(), understand(entry.getValue(), List.of()));
            int is = right(entry.getKey(), understand(entry.getValue(), lessons));
            assertThat(is).as(entry.getKey().name()).isGreaterThanOrEqualTo(was);
            before += was;
            after += is;
        }
        System.out.printf(
                "%d documents, %d lessons: %d header values right before, %d after%n",
                layouts.size(), lessons.size(), before, after);

        assertThat(lessons).isNotEmpty();
        assertThat(after).isGreaterThan(before);
    }

    private DocumentLayout layout(Sample sample) throws IOException {
        Content content = Content.ofFile(sample.file());
        ReadingLimits limits = ReadingLimits.DEFAULT;
        return reader.read(content, reader.detect(content, limits).kind(), limits, deadline())
                .printedAlone();
    }

    private ExtractedDocument understand(DocumentLayout layout, List<Lesson> lessons) {
        return DocumentIntelligence.understand(layout, null, lessons, deadline());
    }

    private Deadline deadline() {
        return Deadline.in(Duration.ofMinutes(2), "the test", clock);
    }

    private static int right(Sample sample, ExtractedDocument document) {
        return (int) Judged.of(sample, document, 0).values().stream()
                .filter(value -> value.verdict() == Verdict.RIGHT)
                .count();
    }

    private Optional<Lesson> lesson(Sample sample, DocumentLayout layout, int number) {
        ExtractedDocument read = understand(layout, List.of());
        Map<FieldPath, Optional<FieldValue>> edits = new HashMap<>();
        Judged.of(sample, read, 0).values().stream()
                .filter(value ->
                        value.verdict() != Verdict.RIGHT && !value.wanted().equals("nothing"))
                .forEach(value -> edits.put(
                        value.which().place(), Optional.of(value(value.which().place(), value.wanted()))));
        CorrectedReading reading = CorrectedReading.of(read, List.of());
        var changes = reading.changes(edits, 1, ANN, NOON);
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        Correction correction = new Correction(1, NOON, ANN, changes, null);
        return Teacher.lesson(
                new LessonId(new DocumentId(new UUID(7, number).toString()), 1),
                correction,
                CorrectedReading.of(read, List.of(correction)).document(),
                layout,
                deadline());
    }

    private static FieldValue value(FieldPath path, String wanted) {
        return switch (Correctable.at(path).orElseThrow()) {
            case NUMBER, PERCENT -> new FieldValue.Number(new BigDecimal(wanted));
            case DAY -> new FieldValue.Day(LocalDate.parse(wanted.substring(0, 10)));
            case WORDS, CURRENCY, INCOTERM, TYPE -> new FieldValue.Text(wanted);
        };
    }
}
