package io.kraftd.http;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.DataElement;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.domain.layout.StructuredData;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.reading.DetectedFile;
import io.kraftd.ports.reading.DocumentReader;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.reading.UnreadableFileException.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A reader that does what the file's first words say: {@code refuse CODE} when told apart, {@code break CODE},
 * {@code crash}, {@code outage}, {@code late} or {@code hold} when read. Any other text is a workbook of one cell, which
 * {@code carries NUMBER} an order of that number.
 */
final class ScriptedReader implements DocumentReader {
    /** Readings that are waiting for a permit. */
    final AtomicInteger held = new AtomicInteger();
    /** Most readings seen at the same time. */
    final AtomicInteger most = new AtomicInteger();
    /** Lets as many held readings go on as it has permits. */
    final Semaphore permits = new Semaphore(0);

    @Override
    public DetectedFile detect(Content content, ReadingLimits limits) {
        if (content.size() == 0) {
            throw new UnreadableFileException(Reason.EMPTY_FILE, "The file is empty");
        }
        String script = script(content);
        if (script.startsWith("refuse ")) {
            throw unreadable(script);
        }
        return new DetectedFile(FileKind.CSV, 1);
    }

    @Override
    public DocumentLayout read(Content content, FileKind kind, ReadingLimits limits, Deadline deadline) {
        String script = script(content);
        if (script.startsWith("break ")) {
            throw unreadable(script);
        }
        switch (script.split(" ", 2)[0]) {
            case "crash" -> throw new IllegalStateException("planted secret in /srv/private");
            case "outage" -> throw PortException.outage("planted store is away", new IOException("planted cause"));
            case "late" -> runUntil(deadline);
            case "hold" -> hold();
            default -> {}
        }
        Cell only = new Cell(0, 0, script, null, null, false);
        DocumentLayout layout =
                DocumentLayout.ofSheets(kind, List.of(new Sheet("csv", false, List.of(only), List.of())), List.of());
        return script.startsWith("carries ") ? layout.with(List.of(order(script.split(" ", 2)[1]))) : layout;
    }

    @Override
    public Content snippet(Content content, FileKind kind, Provenance where, ReadingLimits limits, Deadline deadline) {
        return Content.of(where.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static StructuredData order(String number) {
        DataElement id = new DataElement("ID", Map.of(), number, List.of());
        return new StructuredData("order.xml", new DataElement("Order", Map.of(), "", List.of(id)));
    }

    private void hold() {
        int now = held.incrementAndGet();
        most.accumulateAndGet(now, Math::max);
        permits.acquireUninterruptibly();
        held.decrementAndGet();
    }

    @SuppressWarnings("InfiniteLoopStatement")
    private static void runUntil(Deadline deadline) {
        while (true) {
            deadline.check();
            Thread.onSpinWait();
        }
    }

    private static UnreadableFileException unreadable(String script) {
        Reason reason = Reason.valueOf(script.split(" ", 3)[1].toUpperCase(Locale.ROOT));
        return new UnreadableFileException(reason, "The file is no good");
    }

    private static String script(Content content) {
        try (InputStream in = content.open()) {
            return new String(in.readNBytes(200), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
