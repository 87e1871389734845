package io.kraftd.bench.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.bench.synthetic.notation.DateStyle;
import io.kraftd.bench.synthetic.notation.MoneyStyle;
import io.kraftd.bench.synthetic.notation.NumberStyle;
import io.kraftd.bench.synthetic.words.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "POINT_COMMA;      1234567.8;  1,234,567.80",
                "COMMA_POINT;      1234567.8;  1.234.567,80",
                "POINT_APOSTROPHE; 1234567.8;  1'234'567.80",
                "POINT_PLAIN;      1234567.8;  1234567.80",
                "COMMA_PLAIN;      1234567.8;  1234567,80",
                "INDIAN;           1234567.8;  12,34,567.80",
                "INDIAN;           999;        999.00",
                "ARABIC;           1234.5;     ١٬٢٣٤٫٥٠",
                "POINT_COMMA;      0.0345;     0.0345",
                "COMMA_POINT;      -1000;      -1.000,00",
            })
    void numbers_are_written_as_their_style_wants(NumberStyle style, BigDecimal number, String written) {
        assertThat(style.write(number, 2)).isEqualTo(written);
    }

    @Test
    void the_french_group_is_a_space_that_does_not_break() {
        assertThat(NumberStyle.COMMA_SPACE.write(new BigDecimal("1234567.8"), 2))
                .isEqualTo("1\u00A0234\u00A0567,80");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ISO;           EN; 2026-01-02; 2026-01-02",
                "DMY_SLASH;     FR; 2026-01-02; 02/01/2026",
                "MDY_SLASH;     EN; 2026-01-02; 01/02/2026",
                "DMY_DOT;       DE; 2026-01-02; 02.01.2026",
                "DMY_DOT_SHORT; DE; 2026-01-02; 02.01.26",
                "DMY_DASH;      NL; 2026-01-02; 02-01-2026",
                "DMY_SHORT;     EN; 2026-01-02; 02-Jan-2026",
                "DMY_LONG;      DE; 2026-03-02; 2. März 2026",
                "DMY_LONG;      FR; 2026-08-01; 1er août 2026",
                "DMY_LONG;      ES; 2026-01-02; 2 de enero de 2026",
                "DMY_LONG;      IT; 2026-01-02; 2 gennaio 2026",
                "DMY_LONG;      NL; 2026-01-02; 2 januari 2026",
                "MDY_LONG;      EN; 2026-01-02; January 2, 2026",
                "DMY_ORDINAL;   EN; 2005-05-02; 2nd May 2005",
                "DMY_ORDINAL;   EN; 2005-05-11; 11th May 2005",
                "DMY_ORDINAL;   EN; 2005-05-21; 21st May 2005",
            })
    void dates_are_written_as_their_style_wants(DateStyle style, Language language, LocalDate date, String written) {
        assertThat(style.write(date, language)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EUR; €;   false; 1234.5; 1.234,50 €",
                "EUR; EUR; true;  1234.5; EUR 1.234,50",
                "EUR; €;   true;  -3;     -€3,00",
                "KWD; KD;  false; 1.5;    1,500 KD",
            })
    void amounts_carry_their_currency_and_its_decimals(
            String currency, String sign, boolean before, BigDecimal amount, String written) {
        MoneyStyle money = new MoneyStyle(currency, sign, before, MoneyStyle.Place.EVERYWHERE, NumberStyle.COMMA_POINT);

        assertThat(money.inRow(amount)).isEqualTo(written);
    }
}
