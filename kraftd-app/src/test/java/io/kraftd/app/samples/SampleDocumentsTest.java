package io.kraftd.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.adapter.reading.LocalDocumentReader;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SampleDocumentsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void the_committed_samples_say_what_the_program_writes() throws IOException {
        Map<String, byte[]> written = SampleDocuments.files();

        assertThat(SAMPLES.toFile().list()).containsExactlyInAnyOrderElementsOf(written.keySet());
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            byte[] committed = Files.readAllBytes(SAMPLES.resolve(file.getKey()));
            if (file.getKey().endsWith(".csv")) {
                assertThat(committed).as(file.getKey()).isEqualTo(file.getValue());
            } else {
                assertThat(layout(committed)).as(file.getKey()).isEqualTo(layout(file.getValue()));
            }
        }
    }

    private static DocumentLayout layout(byte[] file) {
        Deadline deadline = Deadline.in(Duration.ofMinutes(1), "the test", CLOCK);
        LocalDocumentReader reader = new LocalDocumentReader(CLOCK);
        FileKind kind = reader.detect(Content.of(file), ReadingLimits.DEFAULT).kind();
        return reader.read(Content.of(file), kind, ReadingLimits.DEFAULT, deadline);
    }
}
