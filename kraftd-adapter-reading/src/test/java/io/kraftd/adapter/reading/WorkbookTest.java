package io.kraftd.adapter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.layout.Cell;
import io.kraftd.domain.layout.CellRange;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Sheet;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.ports.reading.UnreadableFileException.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Both formats of Excel are read to the same sheets. */
class WorkbookTest {
    static Stream<Named<Supplier<Workbook>>> formats() {
        return Stream.of(Named.of("XLSX", XSSFWorkbook::new), Named.of("XLS", HSSFWorkbook::new));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void cells_show_what_a_person_sees_and_keep_what_is_stored(Supplier<Workbook> format) throws IOException {
        Sheet sheet = onlySheet(format, workbook -> {
            Row row = workbook.createSheet("Prices").createRow(1);
            row.createCell(0).setCellValue(" Pipe ");
            row.createCell(1).setCellValue(1234.5);
            number(workbook, row, 2, 1234.5, "#,##0.00 [$€-407]");
            number(workbook, row, 3, 0.19, "0%");
            number(workbook, row, 4, 46037, "dd/mm/yyyy");
            number(workbook, row, 5, 0.5, "hh:mm");
            row.createCell(6).setCellValue(true);
            row.createCell(7).setCellValue(0.1 + 0.2);
            row.createCell(8).setCellValue("");
        });

        assertThat(sheet.name()).isEqualTo("Prices");
        assertThat(sheet.cells())
                .containsExactly(
                        new Cell(1, 0, "Pipe", null, null, false),
                        new Cell(1, 1, "1234.5", new BigDecimal("1234.5"), null, false),
                        new Cell(1, 2, "1,234.50 €", new BigDecimal("1234.5"), null, false),
                        new Cell(1, 3, "19%", new BigDecimal("0.19"), null, false),
                        new Cell(1, 4, "15/01/2026", null, LocalDate.of(2026, 1, 15), false),
                        new Cell(1, 5, "12:00", new BigDecimal("0.5"), null, false),
                        new Cell(1, 6, "TRUE", null, null, false),
                        new Cell(1, 7, "0.3", new BigDecimal("0.3"), null, false));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void formulas_give_their_stored_results(Supplier<Workbook> format) throws IOException {
        Sheet sheet = onlySheet(format, workbook -> {
            Row row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue(2);
            row.createCell(1).setCellFormula("A1*3");
            row.createCell(2).setCellFormula("\"a\"&\"b\"");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });

        assertThat(sheet.cells()).extracting(Cell::text).containsExactly("2", "6", "ab");
        assertThat(sheet.cells().get(1).number()).isEqualByComparingTo("6");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void hidden_rows_and_columns_are_left_out_and_hidden_sheets_marked(Supplier<Workbook> format) throws IOException {
        DocumentLayout layout = read(format, workbook -> {
            org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("Seen");
            for (int r = 0; r < 3; r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < 3; c++) {
                    row.createCell(c).setCellValue("r" + r + "c" + c);
                }
            }
            sheet.getRow(1).setZeroHeight(true);
            sheet.setColumnHidden(1, true);
            workbook.createSheet("Unseen").createRow(0).createCell(0).setCellValue("cost");
            workbook.setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
        });

        assertThat(layout.sheets()).extracting(Sheet::hidden).containsExactly(false, true);
        assertThat(layout.sheets().get(0).cells())
                .extracting(Cell::text)
                .containsExactly("r0c0", "r0c2", "r2c0", "r2c2");
        assertThat(layout.sheets().get(1).cells()).extracting(Cell::text).containsExactly("cost");
    }

    @ParameterizedTest
    @MethodSource("formats")
    void merged_blocks_and_bold_letters_are_kept(Supplier<Workbook> format) throws IOException {
        Sheet sheet = onlySheet(format, workbook -> {
            org.apache.poi.ss.usermodel.Sheet s = workbook.createSheet();
            Font font = workbook.createFont();
            font.setBold(true);
            CellStyle style = workbook.createCellStyle();
            style.setFont(font);
            org.apache.poi.ss.usermodel.Cell cell = s.createRow(0).createCell(0);
            cell.setCellValue("Bill of quantities");
            cell.setCellStyle(style);
            s.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
        });

        assertThat(sheet.merged()).containsExactly(new CellRange(0, 0, 0, 3));
        assertThat(sheet.cells())
                .singleElement()
                .satisfies(c -> assertThat(c.bold()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void the_number_of_sheets_is_known_at_first_sight(Supplier<Workbook> format) throws IOException {
        byte[] file = file(format, workbook -> {
            workbook.createSheet();
            workbook.createSheet();
        });

        assertThat(Reading.detected(file).pageCount()).isEqualTo(2);
        assertThat(Reading.detected(file).kind()).isIn(FileKind.XLSX, FileKind.XLS);
    }

    @ParameterizedTest
    @MethodSource("formats")
    void more_cells_than_allowed_are_refused(Supplier<Workbook> format) throws IOException {
        byte[] file = file(format, workbook -> {
            Row row = workbook.createSheet().createRow(0);
            for (int c = 0; c < 11; c++) {
                row.createCell(c).setCellValue(c);
            }
        });
        ReadingLimits ten = new ReadingLimits(500, 10, 1_000_000, 100, 100, 1);

        assertThatExceptionOfType(UnreadableFileException.class)
                .isThrownBy(() -> Reading.of(file, ten))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.TOO_MANY_CELLS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <row r='2'><c r='B2'><v>1</v></c></row>                                   | B2=1
            <row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>       | A1=1 B1=2 A2=3
            <row><c t='inlineStr'><is><r><t>To</t></r><r><t>tal</t></r></is></c></row> | A1=Total
            <row><c t='str'><f>X()</f><v>Total</v></c></row>                          | A1=Total
            <row><c t='e'><v>#REF!</v></c></row>                                      | A1=#REF!
            <row><c t='d'><v>2026-01-15T00:00:00</v></c></row>                        | A1=2026-01-15
            <row><c t='inlineStr'><is><t>a</t><rPh><t>reading</t></rPh></is></c></row> | A1=a
            <row><c><v>1E3</v></c></row>                                              | A1=1000
            <row><c><v>n/a</v></c></row>                                              | A1=n/a
            """)
    void sheets_of_other_writers_are_read(String rows, String cells) {
        byte[] file =
                OfficeParts.workbook("<sheetData>" + rows + "</sheetData>").bytes();

        assertThat(String.join(" ", Reading.cells(file))).isEqualTo(cells);
    }

    @Test
    void formulas_that_nobody_has_calculated_are_warned_about() {
        byte[] file = OfficeParts.workbook("<sheetData><row><c><f>1+1</f></c></row></sheetData>")
                .bytes();

        assertThat(Reading.of(file).warnings()).singleElement().asString().contains("formulas");
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() {
        byte[] file = OfficeParts.workbook("<sheetData><row><c s='0'><v>44575</v></c></row></sheetData>")
                .part(
                        "xl/_rels/workbook.xml.rels",
                        OfficeParts.relations("r1", "worksheet", "worksheets/sheet1.xml")
                                .replace(
                                        "</Relationships>",
                                        "<Relationship Id='r2' Type='x/styles' Target='styles.xml'/></Relationships>"))
                .part("xl/styles.xml", "<styleSheet><cellXfs><xf numFmtId='14'/></cellXfs></styleSheet>")
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns:r='r'><workbookPr date1904='1'/><sheets><sheet name='S' r:id='r1'/></sheets></workbook>")
                .bytes();

        assertThat(Reading.of(file).sheets().get(0).cells())
                .singleElement()
                .satisfies(c -> assertThat(c.date()).isEqualTo(LocalDate.of(2026, 1, 15)));
    }

    private interface Filling {
        void fill(Workbook workbook);
    }

    private static void number(Workbook workbook, Row row, int column, double value, String format) {
        CellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        org.apache.poi.ss.usermodel.Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static Sheet onlySheet(Supplier<Workbook> format, Filling filling) throws IOException {
        DocumentLayout layout = read(format, filling);
        assertThat(layout.sheets()).hasSize(1);
        return layout.sheets().get(0);
    }

    private static DocumentLayout read(Supplier<Workbook> format, Filling filling) throws IOException {
        return Reading.of(file(format, filling));
    }

    private static byte[] file(Supplier<Workbook> format, Filling filling) throws IOException {
        try (Workbook workbook = format.get()) {
            filling.fill(workbook);
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            workbook.write(file);
            return file.toByteArray();
        }
    }
}
