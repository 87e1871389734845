package io.kraftd.app.print;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.app.print.TextTable.Column;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextTableTest {
    @Test
    void figures_are_flush_right_long_words_go_on_below_and_empty_columns_are_left_out() {
        TextTable table = new TextTable(Column.words("code", 9), Column.words("text", 10), Column.figures("amount"));
        table.add("", "a long description of a thing", "5.00");
        table.add("", "short", "1,250.00");

        assertThat(table.render()).isEqualTo("""
                  text          amount
                  a long          5.00
                  descriptio
                  n of a
                  thing
                  short       1,250.00
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1234567.50  | 1,234,567.50
            -0.125      | -0.125
            1E+3        | 1,000
            12          | 12
            """)
    void a_number_keeps_its_digits(BigDecimal value, String shown) {
        assertThat(Plain.number(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"USD, 5.00", "JPY, 5", "KWD, 5.000", "XYZ, 5"})
    void an_amount_has_at_least_the_digits_of_its_currency(String currency, String shown) {
        assertThat(Plain.number(BigDecimal.valueOf(5), Plain.minorDigits(currency)))
                .isEqualTo(shown);
    }

    @Test
    void a_document_cannot_steer_the_terminal() {
        assertThat(Plain.text("Pay\u001b[2J\r\n\u202enow")).isEqualTo("Pay [2J now");
    }
}
