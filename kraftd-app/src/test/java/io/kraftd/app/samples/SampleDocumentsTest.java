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
import org.junit.jupiter.api.Test;

class SampleDocumentsTest {
    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Clock CLOCK = Clock.systemUTC();

    @Test
    void the_committed_samples_say_what_the_program_writes() throws IOException {
        assertThat(committed("invoice.pdf", FileKind.PDF))
                .isEqualTo(layout(InvoicePdf.draw(SampleDocuments.INVOICE), FileKind.PDF));
        assertThat(committed("quotation.xlsx", FileKind.XLSX))
                .isEqualTo(layout(QuotationXlsx.write(SampleDocuments.QUOTATION), FileKind.XLSX));
        assertThat(SAMPLES.toFile().list()).containsExactlyInAnyOrder("invoice.pdf", "quotation.xlsx");
    }

    private static DocumentLayout committed(String name, FileKind kind) throws IOException {
        return layout(Files.readAllBytes(SAMPLES.resolve(name)), kind);
    }

    private static DocumentLayout layout(byte[] file, FileKind kind) {
        Deadline deadline = Deadline.in(Duration.ofMinutes(1), "the test", CLOCK);
        return new LocalDocumentReader(CLOCK).read(Content.of(file), kind, ReadingLimits.DEFAULT, deadline);
    }
}
