package io.kraftd.bench.endurance;

import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.adapter.reading.TextRecognition;
import java.io.File;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;

/** The reader as the program has it. */
final class Readers {
    private static final TextRecognition RECOGNITION = TextRecognition.foundIn(
            Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                    .map(Path::of)
                    .toList(),
            2);

    private Readers() {}

    /** Whether pictures can be read here. */
    static boolean readPictures() {
        return RECOGNITION.available();
    }

    static LocalDocumentReader local(Clock clock) {
        return new LocalDocumentReader(clock, RECOGNITION);
    }
}
