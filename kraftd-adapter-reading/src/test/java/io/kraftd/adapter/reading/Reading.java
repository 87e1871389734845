package io.kraftd.adapter.reading;

import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FlowBlock;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.layout.Word;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.DetectedFile;
import io.kraftd.ports.reading.ReadingLimits;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Reads files through the door, as everybody does. */
public final class Reading {
    private static final LocalDocumentReader READER = new LocalDocumentReader(Clock.systemUTC());

    private Reading() {}

    /** Detects and reads within the usual limits. */
    public static DocumentLayout of(byte[] file) {
        return of(file, ReadingLimits.DEFAULT);
    }

    /** Detects and reads. */
    public static DocumentLayout of(byte[] file, ReadingLimits limits) {
        Content content = Content.of(file);
        DetectedFile detected = READER.detect(content, limits);
        Deadline deadline = Deadline.in(Duration.ofSeconds(30), "the test", Clock.systemUTC());
        return READER.read(content, detected.kind(), limits, deadline);
    }

    /** What the file is said to be. */
    public static DetectedFile detected(byte[] file) {
        return READER.detect(Content.of(file), ReadingLimits.DEFAULT);
    }

    /** The texts of all words of a PDF. */
    public static List<String> words(byte[] file) {
        return of(file).pages().stream()
                .map(Page::words)
                .flatMap(List::stream)
                .map(Word::text)
                .toList();
    }

    /** The cells of the only sheet, as {@code A1=text}. */
    public static List<String> cells(byte[] file) {
        Sheet sheet = of(file).sheets().get(0);
        return sheet.cells().stream().map(c -> c.reference() + "=" + c.text()).toList();
    }

    /** The texts of all paragraphs outside tables. */
    public static List<String> paragraphs(byte[] file) {
        List<FlowBlock> flow = of(file).flow();
        return flow.stream()
                .filter(FlowParagraph.class::isInstance)
                .map(b -> ((FlowParagraph) b).text())
                .toList();
    }
}
