package io.kraftd.bench.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.bench.synthetic.Generator;
import io.kraftd.bench.synthetic.LayoutFamilies;
import io.kraftd.bench.synthetic.SyntheticDocument;
import io.kraftd.bench.synthetic.paper.DocumentKind;
import io.kraftd.bench.synthetic.paper.FileFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The largest everyday files, each in a JVM with 512 MB. */
@EnabledIfSystemProperty(named = "kraftd.bars", matches = "true", disabledReason = "measures; run with -Pbars")
class LargeFilesTest {
    private static final long SEED = 20_260_101;
    private static final int ROWS = 20_000;
    private static final int PAGES = 300;
    private static final int ROWS_OF_PAGES = 12_000;

    @Test
    void a_bill_of_twenty_thousand_rows_is_read_in_ten_seconds(@TempDir Path folder)
            throws IOException, InterruptedException {
        OneReading reading = read(FileFormat.XLSX, ROWS, folder);

        assertThat(reading.items()).isGreaterThanOrEqualTo(ROWS * 97 / 100);
        assertThat(reading.seconds()).isLessThan(10);
    }

    @Test
    void three_hundred_printed_pages_are_read_in_thirty_seconds(@TempDir Path folder)
            throws IOException, InterruptedException {
        OneReading reading = read(FileFormat.PDF_TEXT, ROWS_OF_PAGES, folder);

        assertThat(reading.pages()).isGreaterThanOrEqualTo(PAGES);
        assertThat(reading.items()).isPositive();
        assertThat(reading.seconds() * PAGES / reading.pages())
                .as("seconds for %d pages", PAGES)
                .isLessThan(30);
    }

    private static OneReading read(FileFormat format, int rows, Path folder) throws IOException, InterruptedException {
        SyntheticDocument document =
                new Generator(LayoutFamilies.DEVELOPMENT, OptionalInt.of(rows)).make(DocumentKind.BOQ, format, SEED);
        Path file = Files.write(folder.resolve(document.fileName()), document.bytes());
        Path figures = folder.resolve("figures.txt");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OneReading.class.getName(),
                        file.toString())
                .redirectOutput(figures.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
        OneReading reading = OneReading.parse(Files.readString(figures, StandardCharsets.UTF_8));
        System.out.printf(
                "%s of %d rows, %d KB (family %s, seed %d): %s%n",
                format.label(), rows, document.bytes().length / 1024, document.family(), SEED, reading);
        return reading;
    }
}
