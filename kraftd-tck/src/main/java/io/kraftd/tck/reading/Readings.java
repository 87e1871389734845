package io.kraftd.tck.reading;

import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FlowBlock;
import io.kraftd.domain.layout.FlowCell;
import io.kraftd.domain.layout.FlowParagraph;
import io.kraftd.domain.layout.FlowTable;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.DetectedFile;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.reading.ReadingLimits;
import java.time.Clock;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Detects and reads in one step, and gathers what was read. */
final class Readings {
    private Readings() {}

    static DocumentLayout layout(DocumentReader reader, byte[] file, ReadingLimits limits) {
        Content content = Content.of(file);
        DetectedFile detected = reader.detect(content, limits);
        return reader.read(content, detected.kind(), limits, within(Duration.ofSeconds(30)));
    }

    static Deadline within(Duration time) {
        return Deadline.in(time, "reading the file", Clock.systemUTC());
    }

    /** Everything a layout says, with blanks between. */
    static String text(DocumentLayout layout) {
        Stream<String> words =
                layout.pages().stream().flatMap(page -> page.words().stream()).map(word -> word.text());
        Stream<String> cells = layout.sheets().stream()
                .flatMap(sheet -> sheet.cells().stream())
                .map(cell -> cell.text());
        Stream<String> flow = layout.flow().stream().flatMap(Readings::texts);
        return Stream.of(words, cells, flow, layout.warnings().stream())
                .flatMap(texts -> texts)
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> texts(FlowBlock block) {
        return block instanceof FlowTable table
                ? table.cells().stream().map(FlowCell::text)
                : Stream.of(((FlowParagraph) block).text());
    }
}
