package io.kraftd.adapter.publishing;

import static io.kraftd.adapter.publishing.Comparisons.aCase;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.TimeZone;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;

class ComparisonBookTest {
    private final Publisher publisher = Publishers.aPublisher();

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
    void the_same_comparison_gives_the_same_bytes_wherever_it_is_written() {
        TimeZone here = TimeZone.getDefault();
        byte[] written = bytes(aCase());
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Dubai"));
            assertThat(bytes(aCase())).isEqualTo(written);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    private byte[] bytes(Comparisons one) {
        return Publishers.bytes(publisher.comparison(one.scope(), one.comparison()));
    }

    private OpenBook open(Comparisons one) throws IOException {
        return new OpenBook(bytes(one));
    }
}
