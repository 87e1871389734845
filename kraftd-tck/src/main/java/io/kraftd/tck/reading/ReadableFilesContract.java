package io.kraftd.tck.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.reading.DetectedFile;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.tck.Together;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are read. */
public interface ReadableFilesContract extends ReaderUnderTest {
    /** One small file of each kind, all of which say {@code Steel pipe}. */
    static Stream<Arguments> files() {
        return Stream.of(
                arguments(FileKind.PDF, SampleFiles.pdf(2, "Steel pipe")),
                arguments(FileKind.XLSX, SampleFiles.xlsx("Item", "Steel pipe")),
                arguments(FileKind.DOCX, SampleFiles.docx("Steel pipe")),
                arguments(FileKind.CSV, SampleFiles.csv(3)));
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.reading.ReadableFilesContract#files")
    default void a_file_is_known_by_its_contents_and_laid_out(FileKind kind, byte[] file) {
        Content content = Content.of(file);

        DetectedFile detected = reader().detect(content, ReadingLimits.DEFAULT);
        DocumentLayout layout =
                reader().read(content, kind, ReadingLimits.DEFAULT, Readings.within(Duration.ofSeconds(30)));

        assertThat(detected.kind()).isEqualTo(kind);
        assertThat(layout.kind()).isEqualTo(kind);
        assertThat(Readings.text(layout)).contains("Steel").contains("pipe");
    }

    @Test
    default void the_pages_of_a_pdf_and_the_sheets_of_a_workbook_are_counted() {
        assertThat(reader().detect(Content.of(SampleFiles.pdf(3, "x")), ReadingLimits.DEFAULT)
                        .pageCount())
                .isEqualTo(3);
        assertThat(reader().detect(Content.of(SampleFiles.xlsx("x")), ReadingLimits.DEFAULT)
                        .pageCount())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.reading.ReadableFilesContract#files")
    default void reading_twice_or_at_once_gives_the_same_layout(FileKind kind, byte[] file) {
        DocumentLayout first = Readings.layout(reader(), file, ReadingLimits.DEFAULT);

        assertThat(Together.run(4, number -> () -> Readings.layout(reader(), file, ReadingLimits.DEFAULT)))
                .allSatisfy(outcome -> assertThat(outcome.value()).isEqualTo(first));
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.reading.ReadableFilesContract#files")
    default void a_deadline_that_has_passed_ends_the_reading(FileKind kind, byte[] file) {
        Content content = Content.of(file);

        assertThatThrownBy(() -> reader().read(content, kind, ReadingLimits.DEFAULT, Readings.within(Duration.ZERO)))
                .isInstanceOf(DeadlinePassedException.class);
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.reading.ReadableFilesContract#files")
    default void bytes_that_cannot_be_fetched_are_an_outage_and_not_a_bad_file(FileKind kind, byte[] file) {
        Content unreachable = unreachable(file);

        assertThatThrownBy(() -> reader().detect(unreachable, ReadingLimits.DEFAULT))
                .isInstanceOf(PortException.class);
        assertThatThrownBy(() -> reader().read(
                                unreachable, kind, ReadingLimits.DEFAULT, Readings.within(Duration.ofSeconds(30))))
                .isInstanceOf(PortException.class);
    }

    private static Content unreachable(byte[] file) {
        return new Content() {
            @Override
            public Sha256 sha256() {
                return Sha256.of(file);
            }

            @Override
            public long size() {
                return file.length;
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("the store is gone");
            }
        };
    }
}
