package io.kraftd.adapter.publishing;

import static io.kraftd.adapter.publishing.Comparisons.DELTA;
import static io.kraftd.adapter.publishing.Comparisons.aCase;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.ARCHIVE_NOT_ALLOWED;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.CORRUPT_FILE;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.DECOMPRESSION_LIMIT;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.MACROS_NOT_ALLOWED;
import static io.kraftd.ports.reading.UnreadableFileException.Reason.UNSUPPORTED_TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.publishing.ComparisonEdits;
import io.kraftd.ports.publishing.OutputFormat;
import io.kraftd.ports.reading.UnreadableFileException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ComparisonEditsTest {
    private final Publisher publisher = Publishers.aPublisher();

    @Test
    void an_untouched_workbook_has_no_edits() {
        ComparisonEdits edits = edits(written());

        assertThat(edits.plugs()).isEmpty();
        assertThat(edits.rates()).isEmpty();
    }

    @Test
    void filled_in_rates_and_stand_ins_are_read_back() throws IOException {
        ComparisonEdits edits = edits(edited(book -> {
            Row usd = book.row("Inputs", 0, "USD");
            usd.getCell(3).setCellValue(3.6731);
            usd.getCell(4).setCellValue(LocalDate.of(2026, 3, 1));
            usd.getCell(5).setCellValue("central bank");
            book.gap("3", DELTA.value()).getCell(5).setCellValue(2500.25);
        }));

        assertThat(edits.plugs()).containsExactly(new ComparisonEdits.Plug(DELTA, "3", new BigDecimal("2500.25")));
        assertThat(edits.rates())
                .containsExactly(new ExchangeRate(
                        Currency.getInstance("USD"),
                        Currency.getInstance("AED"),
                        new BigDecimal("3.6731"),
                        LocalDate.of(2026, 3, 1),
                        "central bank"));
    }

    @Test
    void a_rate_without_its_date_is_refused_by_cell() throws IOException {
        byte[] book = edited(each -> each.row("Inputs", 0, "USD").getCell(3).setCellValue(3.7));

        assertThatThrownBy(() -> edits(book))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("cell D6")
                .hasMessageContaining("date");
    }

    @Test
    void what_is_no_figure_is_refused_by_cell() throws IOException {
        byte[] words = edited(each -> each.gap("3", DELTA.value()).getCell(5).setCellValue("about 2500"));
        byte[] negative = edited(each -> each.gap("3", DELTA.value()).getCell(5).setCellValue(-1));

        assertThatThrownBy(() -> edits(words)).hasMessageContaining("a number is expected");
        assertThatThrownBy(() -> edits(negative)).hasMessageContaining("not negative");
    }

    @Test
    void the_workbook_of_another_comparison_is_refused() {
        Comparisons other = aCase().with("Somebody else");
        byte[] book = Publishers.bytes(publisher.comparison(other.scope(), other.comparison()));

        assertThat(refusal(book).reason()).isEqualTo(UNSUPPORTED_TYPE);
        assertThat(refusal(book)).hasMessageContaining("another comparison");
    }

    @Test
    void moved_rows_are_refused() throws IOException {
        byte[] book = edited(each -> {
            Row row = each.gap("3", DELTA.value());
            row.createCell(0).setCellValue("1");
        });

        assertThat(refusal(book).reason()).isEqualTo(CORRUPT_FILE);
    }

    @Test
    void a_workbook_of_somebody_else_is_refused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            book.createSheet("Prices").createRow(0).createCell(0).setCellValue(1);
            book.write(bytes);
        }

        assertThat(refusal(bytes.toByteArray()).reason()).isEqualTo(UNSUPPORTED_TYPE);
    }

    @Test
    void files_that_are_no_workbook_are_refused() {
        byte[] pdf = Publishers.bytes(publisher.order(Orders.anOrder().order(), OutputFormat.PDF));

        assertThat(refusal(pdf).reason()).isEqualTo(UNSUPPORTED_TYPE);
        assertThat(refusal(zip(Map.of("a.txt", new byte[] {1}))).reason()).isEqualTo(ARCHIVE_NOT_ALLOWED);
    }

    @Test
    void macros_are_refused() throws IOException {
        Map<String, byte[]> parts = unzip(written());
        parts.put("xl/vbaProject.bin", new byte[] {1, 2, 3});

        assertThat(refusal(zip(parts)).reason()).isEqualTo(MACROS_NOT_ALLOWED);
    }

    @Test
    void a_sheet_that_unpacks_to_far_more_than_its_size_is_refused() throws IOException {
        Map<String, byte[]> parts = unzip(written());
        parts.computeIfPresent(
                "xl/worksheets/sheet3.xml",
                (name, xml) -> (new String(xml, StandardCharsets.UTF_8) + " ".repeat(120_000_000))
                        .getBytes(StandardCharsets.ISO_8859_1));

        assertThat(refusal(zip(parts)).reason()).isEqualTo(DECOMPRESSION_LIMIT);
    }

    private byte[] written() {
        return Publishers.bytes(publisher.comparison(aCase().scope(), aCase().comparison()));
    }

    private byte[] edited(Consumer<OpenBook> edit) throws IOException {
        try (OpenBook book = new OpenBook(written())) {
            edit.accept(book);
            return book.bytes();
        }
    }

    private ComparisonEdits edits(byte[] workbook) {
        return publisher.edits(Content.of(workbook), aCase().scope(), aCase().comparison());
    }

    private UnreadableFileException refusal(byte[] workbook) {
        return catchThrowableOfType(UnreadableFileException.class, () -> edits(workbook));
    }

    private static Map<String, byte[]> unzip(byte[] file) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
