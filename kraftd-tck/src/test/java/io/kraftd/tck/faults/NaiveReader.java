package io.kraftd.tck.faults;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.DetectedFile;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Takes every file for one cell of text, whatever it is, however long it takes, and stumbles over control characters. */
final class NaiveReader implements DocumentReader {
    @Override
    public DetectedFile detect(Content content, ReadingLimits limits) {
        text(content);
        return new DetectedFile(FileKind.CSV, 1);
    }

    @Override
    public DocumentLayout read(Content content, FileKind kind, ReadingLimits limits, Deadline deadline) {
        Cell cell = new Cell(0, 0, text(content), null, null, false);
        return DocumentLayout.ofSheets(kind, List.of(new Sheet("text", false, List.of(cell), List.of())), List.of());
    }

    @Override
    public Content snippet(Content content, FileKind kind, Provenance where, ReadingLimits limits, Deadline deadline) {
        return content;
    }

    private static String text(Content content) {
        try (InputStream in = content.open()) {
            String text = new String(in.readAllBytes(), ISO_8859_1);
            if (text.indexOf('\u0001') >= 0) {
                throw new IllegalStateException("unexpected character");
            }
            return text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
