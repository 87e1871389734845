package io.kraftd.tck.reading;

import static io.kraftd.ports.reading.UnreadableFileException.Reason.ARCHIVE_NOT_ALLOWED;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.EMPTY_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.ENCRYPTED_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.MACROS_NOT_ALLOWED;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.TOO_MANY_CELLS;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.TOO_MANY_PAGES;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.UNSUPPORTED_TYPE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.reading.UnreadableFileException.Reason;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are refused, each for its own reason. */
public interface RefusedFilesContract extends ReaderUnderTest {
    /** Files that are nothing that is ever read. */
    static Stream<Arguments> never() {
        return Stream.of(
                arguments("nothing", new byte[0], EMPTY_FILE),
                arguments("a Windows program", program("MZ\u0090\0\u0003"), UNSUPPORTED_TYPE),
                arguments("a Linux program", program("\u007fELF\u0002\u0001\u0001"), UNSUPPORTED_TYPE),
                arguments("a compiled class", program("\u00ca\u00fe\u00ba\u00be\0\0\0="), UNSUPPORTED_TYPE),
                arguments("a zip archive", SampleFiles.archive(), ARCHIVE_NOT_ALLOWED),
                arguments("a workbook with macros", SampleFiles.xlsm(), MACROS_NOT_ALLOWED),
                arguments("a text document with macros", SampleFiles.docm(), MACROS_NOT_ALLOWED),
                arguments("an encrypted PDF", SampleFiles.encryptedPdf(), ENCRYPTED_FILE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("io.kraftd.tck.reading.RefusedFilesContract#never")
    default void is_refused_when_it_is_detected(String what, byte[] file, Reason reason) {
        assertThatThrownBy(() -> reader().detect(Content.of(file), ReadingLimits.DEFAULT))
                .isInstanceOfSatisfying(UnreadableFileException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    speaksToPeople(refusal);
                });
    }

    @Test
    default void more_pages_than_the_limit_are_refused_and_as_many_are_read() {
        ReadingLimits twoPages = limits(2, 1_000, 10_000_000);

        refuses(SampleFiles.pdf(3, "x"), twoPages, TOO_MANY_PAGES);
        assertThat(Readings.layout(reader(), SampleFiles.pdf(2, "x"), twoPages).pages())
                .hasSize(2);
    }

    @Test
    default void more_cells_than_the_limit_are_refused_and_as_many_are_read() {
        ReadingLimits sixCells = limits(10, 6, 10_000_000);

        refuses(SampleFiles.xlsx("a", "b", "c", "d", "e", "f", "g"), sixCells, TOO_MANY_CELLS);
        refuses(SampleFiles.csv(2), sixCells, TOO_MANY_CELLS);
        assertThat(Readings.text(Readings.layout(reader(), SampleFiles.xlsx("a", "b", "c", "d", "e", "f"), sixCells)))
                .contains("f");
        assertThat(Readings.text(Readings.layout(reader(), SampleFiles.csv(1), sixCells)))
                .contains("Steel pipe");
    }

    @Test
    default void a_file_that_unpacks_beyond_the_limit_is_refused() {
        refuses(SampleFiles.docxBomb(20), limits(10, 1_000, 5_000_000), DECOMPRESSION_LIMIT);
        refuses(SampleFiles.docxBomb(20), ReadingLimits.DEFAULT, DECOMPRESSION_LIMIT);
    }

    private void refuses(byte[] file, ReadingLimits limits, Reason reason) {
        assertThatThrownBy(() -> Readings.layout(reader(), file, limits))
                .isInstanceOfSatisfying(UnreadableFileException.class, refusal -> {
                    assertThat(refusal.reason()).isEqualTo(reason);
                    speaksToPeople(refusal);
                });
    }

    private static void speaksToPeople(UnreadableFileException refusal) {
        assertThat(refusal.getMessage())
                .isNotBlank()
                .doesNotContainPattern("(?i)exception|pdfbox|\\bpoi\\b|fastexcel|java\\.|org\\.|io\\.|/tmp|\\n");
    }

    private static ReadingLimits limits(int pages, int cells, long unpackedBytes) {
        return new ReadingLimits(pages, cells, unpackedBytes, 100, 1_000, 1_000_000);
    }

    private static byte[] program(String start) {
        return Arrays.copyOf(start.getBytes(ISO_8859_1), 4_096);
    }
}
