package io.kraftd.usecases;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.DataElement;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.layout.StructuredData;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.DetectedFile;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.reading.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Every file is one cell of text and carries an order PO-7; a test may put anything in the way of reading it. */
final class FakeReader implements DocumentReader {
    Runnable beforeReading = () -> {};
    FileKind kind = FileKind.CSV;

    @Override
    public DetectedFile detect(Content content, ReadingLimits limits) {
        if (content.size() == 0) {
            throw new UnreadableFileException(Reason.EMPTY_FILE, "The file is empty");
        }
        return new DetectedFile(kind, 1);
    }

    @Override
    public DocumentLayout read(Content content, FileKind kind, ReadingLimits limits, Deadline deadline) {
        beforeReading.run();
        deadline.check();
        Cell only = new Cell(0, 0, text(content), null, null, false);
        DataElement number = new DataElement("ID", Map.of(), "PO-7", List.of());
        DataElement order = new DataElement("Order", Map.of(), "", List.of(number));
        return DocumentLayout.ofSheets(kind, List.of(new Sheet("file", false, List.of(only), List.of())), List.of())
                .with(List.of(new StructuredData("order.xml", order)));
    }

    @Override
    public Content snippet(Content content, FileKind kind, Provenance where, ReadingLimits limits, Deadline deadline) {
        return Content.of(where.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Content content) {
        try (var in = content.open()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
