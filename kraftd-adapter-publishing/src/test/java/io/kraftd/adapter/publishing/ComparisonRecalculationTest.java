package io.kraftd.adapter.publishing;

import static io.kraftd.adapter.publishing.Comparisons.DELTA;
import static io.kraftd.adapter.publishing.Comparisons.GULF;
import static io.kraftd.adapter.publishing.Comparisons.RHEIN;
import static io.kraftd.adapter.publishing.Comparisons.aCase;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kraftd.domain.procurement.comparison.Comparison;
import io.kraftd.domain.procurement.comparison.RankedBid;
import io.kraftd.domain.procurement.levelling.PlugPolicy;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ComparisonRecalculationTest {
    private static final Map<String, byte[]> COMPUTED = new LinkedHashMap<>();

    @BeforeAll
    static void compute_all_workbooks_in_one_run(@TempDir Path folder) throws IOException, InterruptedException {
        assumeTrue(Recalculation.program().isPresent(), "LibreOffice is not installed: no workbook is recomputed");
        Map<String, byte[]> books = new LinkedHashMap<>();
        for (PlugPolicy policy : PlugPolicy.values()) {
            books.put(
                    policy.name(),
                    edited(written(aCase().filling(policy)), ComparisonRecalculationTest::forgetResults));
        }
        books.put("untouched", written(aCase()));
        books.put("edited", edited(written(aCase()), book -> {
            book.row("Inputs", 0, "USD").getCell(3).setCellValue(3.9);
            book.row("Inputs", 0, "EUR").getCell(3).setCellValue(4.4);
            book.gap("3", DELTA.value()).getCell(5).setCellValue(2500);
            book.gap("6", RHEIN.value()).getCell(5).setCellValue(777.77);
        }));
        books.put(
                "dear",
                edited(
                        written(aCase()),
                        book -> book.row("Inputs", 0, "EUR").getCell(3).setCellValue(8)));
        books.put("race", edited(written(aRace()), ComparisonRecalculationTest::forgetResults));
        COMPUTED.putAll(Recalculation.of(books, folder));
    }

    @ParameterizedTest
    @EnumSource(PlugPolicy.class)
    void formulas_alone_give_the_totals_of_the_comparison(PlugPolicy policy) throws IOException {
        try (OpenBook computed = computed(policy.name())) {
            assertThat(computed.totals()).isEqualTo(aCase().filling(policy).totals());
            assertThat(errors(computed)).isEmpty();
        }
    }

    @Test
    void every_formula_gives_the_result_it_was_written_with() throws IOException {
        try (OpenBook written = new OpenBook(written(aCase()));
                OpenBook computed = computed("untouched")) {
            List<Cell> formulas = formulas(written);
            assertThat(formulas).hasSizeGreaterThan(120);
            for (Cell formula : formulas) {
                String sheet = formula.getSheet().getSheetName();
                assertThat(computed.cell(sheet, formula.getAddress().formatAsString())
                                .getNumericCellValue())
                        .as("%s!%s = %s", sheet, formula.getAddress(), formula.getCellFormula())
                        .isCloseTo(formula.getNumericCellValue(), within(1e-6));
            }
        }
    }

    @Test
    void changed_rates_and_stand_ins_give_the_totals_of_levelling_anew() throws IOException {
        Map<String, BigDecimal> expected = aCase().rate("USD", "3.9")
                .rate("EUR", "4.4")
                .plug(DELTA, "3", "2500")
                .plug(RHEIN, "6", "777.77")
                .totals();

        try (OpenBook computed = computed("edited")) {
            assertThat(computed.totals()).isEqualTo(expected).isNotEqualTo(aCase().totals());
            assertThat(chainEnds(computed)).containsExactlyInAnyOrderElementsOf(expected.values());
        }
    }

    @Test
    void a_stand_in_that_is_the_highest_other_bid_follows_that_bid() throws IOException {
        try (OpenBook computed = computed("dear")) {
            assertThat(computed.totals()).isEqualTo(aCase().rate("EUR", "8").totals());
        }
    }

    @Test
    void the_summary_names_who_is_lowest_among_those_who_can_win_and_what_that_saves() throws IOException {
        Comparison comparison = aRace().comparison();
        try (OpenBook computed = computed("race")) {
            assertThat(comparison.lowestPriceSupplier()).isNotNull();
            assertThat(computed.cell("Summary", "B3").getStringCellValue()).isEqualTo(comparison.lowestPriceSupplier());
            assertThat(OpenBook.cents(computed.cell("Summary", "B5")))
                    .isEqualByComparingTo(comparison.savingsPotential());
            for (int i = 0; i < comparison.ranking().size(); i++) {
                RankedBid ranked = comparison.ranking().get(i);
                assertThat(computed.cell("Summary", "A" + (9 + i)).getNumericCellValue())
                        .as(ranked.name())
                        .isEqualTo(ranked.rank());
            }
        }
    }

    private static Comparisons aRace() {
        return aCase().plug(GULF, "6", "0")
                .plug(DELTA, "6", "0")
                .plug(DELTA, "5", "9000")
                .plug(RHEIN, "6", "0");
    }

    private static byte[] written(Comparisons one) {
        return Publishers.bytes(Publishers.aPublisher().comparison(one.scope(), one.comparison()));
    }

    private static byte[] edited(byte[] written, Consumer<OpenBook> edit) throws IOException {
        try (OpenBook book = new OpenBook(written)) {
            edit.accept(book);
            return book.bytes();
        }
    }

    private static OpenBook computed(String name) throws IOException {
        return new OpenBook(COMPUTED.get(name));
    }

    private static void forgetResults(OpenBook book) {
        formulas(book).forEach(cell -> cell.setCellValue(-1));
    }

    private static List<Cell> formulas(OpenBook book) {
        List<Cell> formulas = new ArrayList<>();
        for (Cell cell : cells(book)) {
            if (cell.getCellType() == CellType.FORMULA && cell.getCachedFormulaResultType() == CellType.NUMERIC) {
                formulas.add(cell);
            }
        }
        return formulas;
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
        return cells(book).stream()
                .filter(cell -> cell.getCellType() == CellType.ERROR
                        || (cell.getCellType() == CellType.FORMULA
                                && cell.getCachedFormulaResultType() == CellType.ERROR))
                .map(cell -> cell.getSheet().getSheetName() + "!" + cell.getAddress())
                .toList();
    }

    private static List<Cell> cells(OpenBook book) {
        List<Cell> cells = new ArrayList<>();
        for (Sheet sheet : book.workbook) {
            sheet.forEach(row -> row.forEach(cells::add));
        }
        return cells;
    }
}
