package io.kraftd.bench.endurance;

import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * Reads one file in a JVM of its own and says how it went.
 *
 * @param pages of the layout, or its sheets
 * @param seconds from the bytes to the document, the start of the JVM aside and its first steps included
 * @param cpuSeconds that the whole JVM took of all processors, its compiler and collector included: what is left of
 *     {@code seconds} on a machine that does nothing else
 * @param peakMegabytes the most heap in use at the same time, at the most
 */
record OneReading(int pages, int items, double seconds, double cpuSeconds, long peakMegabytes) {
    private static final Duration LONGEST = Duration.ofSeconds(110);
    private static final int MEGABYTE = 1024 * 1024;

    /** Prints the figures of the file that is named. */
    public static void main(String[] args) throws IOException {
        System.out.println(of(Path.of(args[0])).line());
    }

    static OneReading of(Path file) throws IOException {
        Clock clock = Clock.systemUTC();
        LocalDocumentReader reader = new LocalDocumentReader(clock);
        ReadingLimits limits = ReadingLimits.DEFAULT;
        long start = System.nanoTime();
        Deadline deadline = Deadline.in(LONGEST, "reading " + file, clock);
        Content content = Content.ofFile(file);
        DocumentLayout layout =
                reader.read(content, reader.detect(content, limits).kind(), limits, deadline);
        ExtractedDocument document = DocumentIntelligence.understand(layout, null, deadline);
        return new OneReading(
                Math.max(layout.pages().size(), layout.sheets().size()),
                document.lineItems().size(),
                (System.nanoTime() - start) / 1e9,
                cpu(),
                peak());
    }

    private static double cpu() {
        return ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .map(time -> time.toMillis() / 1e3)
                .orElse(Double.NaN);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage.getUsed())
                        .sum()
                / MEGABYTE;
    }

    private String line() {
        return String.format(Locale.ROOT, "%d %d %.2f %.2f %d", pages, items, seconds, cpuSeconds, peakMegabytes);
    }

    /** Reads what {@link #main} prints. */
    static OneReading parse(String line) {
        String[] parts = line.strip().split(" ", -1);
        return new OneReading(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Long.parseLong(parts[4]));
    }
}
