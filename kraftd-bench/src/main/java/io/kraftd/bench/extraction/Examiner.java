package io.kraftd.bench.extraction;

import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.adapter.reading.TextRecognition;
import io.kraftd.domain.extracted.ExtractedDocument;
import io.kraftd.domain.intelligence.DocumentIntelligence;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads documents as the program does, without its server and its stores, and judges what was read. */
final class Examiner {
    private static final Duration LONGEST = Duration.ofHours(1);

    private final Clock clock = Clock.systemUTC();
    private final TextRecognition recognition;
    private final LocalDocumentReader reader;

    private Examiner(TextRecognition recognition) {
        this.recognition = recognition;
        this.reader = new LocalDocumentReader(clock, recognition);
    }

    /** With the Tesseract of this machine, if it has one. */
    static Examiner here() {
        String path = System.getenv().getOrDefault("PATH", "");
        List<Path> folders = Arrays.stream(path.split(Pattern.quote(File.pathSeparator), -1))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
        return new Examiner(
                TextRecognition.foundIn(folders, Runtime.getRuntime().availableProcessors()));
    }

    /** Whether pictures are read. */
    boolean readsPictures() {
        return recognition.available();
    }

    /** Reads the printed page, data inside a PDF left aside, and judges what was read. */
    Judged judge(Sample sample) throws IOException {
        long start = System.nanoTime();
        ExtractedDocument document = read(sample);
        return Judged.of(sample, document, (System.nanoTime() - start) / 1e9);
    }

    private @Nullable ExtractedDocument read(Sample sample) throws IOException {
        Content content = Content.ofFile(sample.file());
        Deadline deadline = Deadline.in(LONGEST, sample.name(), clock);
        ReadingLimits limits = ReadingLimits.DEFAULT;
        try {
            DocumentLayout whole =
                    reader.read(content, reader.detect(content, limits).kind(), limits, deadline);
            return DocumentIntelligence.understand(whole.printedAlone(), null, deadline);
        } catch (UnreadableFileException e) {
            System.out.println(sample.name() + ": " + e.getMessage());
            return null;
        }
    }
}
