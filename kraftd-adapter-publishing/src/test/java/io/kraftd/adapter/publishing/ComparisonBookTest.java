package io.kraftd.adapter.publishing;

import static io.kraftd.adapter.publishing.Comparisons.DELTA;
import static io.kraftd.adapter.publishing.Comparisons.RHEIN;
import static io.kraftd.adapter.publishing.Comparisons.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kraftd.domain.procurement.levelling.PlugPolicy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonBookTest {
    private final Publisher publisher = Publishers.aPublisher();

    @TempDir
    Path folder;

    @Test
    void every_view_has_its_sheet_and_the_totals_of_the_comparison_stand_in_it() throws IOException {
        try (OpenBook book = open(aCase())) {
            assertThat(book.workbook)
                    .extracting(Sheet::getSheetName)
                    .containsExactly(
                            "Summary",
                            "Tabulation",
                            "Inputs",
                            "Levelling",
                            "Matches",
                            "Questions",
                            "Awards",
                            "Risks",
                            "Kraftd");
            assertThat(book.workbook.isSheetHidden(8)).isTrue();
            assertThat(book.totals()).isEqualTo(aCase().totals());
        }
    }

    @ParameterizedTest
    @EnumSource(PlugPolicy.class)
    void libre_office_recomputes_to_the_same_totals(PlugPolicy policy) throws IOException, InterruptedException {
        try (OpenBook book = open(aCase().filling(policy))) {
            forgetResults(book);
            try (OpenBook computed = recomputed(book)) {
                assertThat(computed.totals()).isEqualTo(aCase().filling(policy).totals());
                assertThat(errors(computed)).isEmpty();
            }
        }
    }

    @Test
    void every_formula_recomputes_to_the_result_it_was_written_with() throws IOException, InterruptedException {
        try (OpenBook written = open(aCase());
                OpenBook computed = recomputed(written)) {
            int formulas = 0;
            for (Sheet sheet : written.workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                            formulas++;
                            Cell other = computed.workbook
                                    .getSheet(sheet.getSheetName())
                                    .getRow(row.getRowNum())
                                    .getCell(cell.getColumnIndex());
                            assertThat(other.getNumericCellValue())
                                    .as("%s!%s = %s", sheet.getSheetName(), cell.getAddress(), cell.getCellFormula())
                                    .isCloseTo(cell.getNumericCellValue(), within(1e-6));
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(120);
        }
    }

    @Test
    void changed_rates_and_stand_ins_give_the_totals_of_levelling_anew() throws IOException, InterruptedException {
        Map<String, BigDecimal> expected = aCase().rate("USD", "3.9")
                .rate("EUR", "4.4")
                .plug(DELTA, "3", "2500")
                .plug(RHEIN, "6", "777.77")
                .totals();
        try (OpenBook book = open(aCase())) {
            book.row("Inputs", 0, "USD").getCell(3).setCellValue(3.9);
            book.row("Inputs", 0, "EUR").getCell(3).setCellValue(4.4);
            book.gap("3", DELTA.value()).getCell(5).setCellValue(2500);
            book.gap("6", RHEIN.value()).getCell(5).setCellValue(777.77);

            try (OpenBook computed = recomputed(book)) {
                assertThat(computed.totals()).isEqualTo(expected).isNotEqualTo(aCase().totals());
                assertThat(chainEnds(computed)).containsExactlyInAnyOrderElementsOf(expected.values());
                assertThat(computed.cell("Summary", "B3").getStringCellValue()).isEqualTo(lowest(expected));
            }
        }
    }

    @Test
    void a_stand_in_that_is_the_highest_other_bid_follows_that_bid() throws IOException, InterruptedException {
        Map<String, BigDecimal> expected = aCase().rate("EUR", "8").totals();
        try (OpenBook book = open(aCase())) {
            book.row("Inputs", 0, "EUR").getCell(3).setCellValue(8);

            try (OpenBook computed = recomputed(book)) {
                assertThat(computed.totals()).isEqualTo(expected);
            }
        }
    }

    @Test
    void only_the_cells_for_rates_and_stand_ins_are_open() throws IOException {
        try (OpenBook book = open(aCase())) {
            Sheet inputs = book.workbook.getSheet("Inputs");
            assertThat(inputs.getProtect()).isTrue();
            long open = 0;
            for (Row row : inputs) {
                for (Cell cell : row) {
                    open += cell.getCellStyle().getLocked() ? 0 : 1;
                }
            }
            // three for each of two rates, one for each gap: lines 3, 5, 6 of Delta, 6 of Gulf and of Rhein
            assertThat(open).isEqualTo(2 * 3 + 5);
        }
    }

    @Test
    void texts_that_look_like_formulas_stay_texts() throws IOException {
        try (OpenBook book = open(aCase().with("@SUM(A1)"))) {
            for (Sheet sheet : book.workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            assertThat(cell.getStringCellValue())
                                    .doesNotStartWith("=")
                                    .doesNotStartWith("@");
                        }
                    }
                }
            }
        }
    }

    @Test
    void the_same_comparison_gives_the_same_bytes() {
        assertThat(bytes(aCase())).isEqualTo(bytes(aCase()));
    }

    private byte[] bytes(Comparisons one) {
        return Publishers.bytes(publisher.comparison(one.scope(), one.comparison()));
    }

    private OpenBook open(Comparisons one) throws IOException {
        return new OpenBook(bytes(one));
    }

    private OpenBook recomputed(OpenBook book) throws IOException, InterruptedException {
        assumeTrue(Recalculation.program().isPresent(), "LibreOffice is not installed: nothing is recomputed");
        return new OpenBook(Recalculation.of(book.bytes(), folder));
    }

    private static void forgetResults(OpenBook book) {
        for (Sheet sheet : book.workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA
                            && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                        cell.setCellValue(-1);
                    }
                }
            }
        }
    }

    private static List<BigDecimal> chainEnds(OpenBook book) {
        List<BigDecimal> ends = new ArrayList<>();
        for (Row row : book.workbook.getSheet("Levelling")) {
            if (row.getCell(2).getStringCellValue().equals("rounding")) {
                ends.add(OpenBook.cents(row.getCell(8)));
            }
        }
        return ends;
    }

    private static List<String> errors(OpenBook book) {
        List<String> errors = new ArrayList<>();
        for (Sheet sheet : book.workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.ERROR
                            || (cell.getCellType() == CellType.FORMULA
                                    && cell.getCachedFormulaResultType() == CellType.ERROR)) {
                        errors.add(sheet.getSheetName() + "!" + cell.getAddress());
                    }
                }
            }
        }
        return errors;
    }

    private static String lowest(Map<String, BigDecimal> totals) {
        return totals.entrySet().stream()
                .min(Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }
}
