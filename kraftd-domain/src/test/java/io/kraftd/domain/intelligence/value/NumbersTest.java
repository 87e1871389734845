package io.kraftd.domain.intelligence.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @ParameterizedTest(name = "{1} under {0} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
                    DOT     | 1,234.56        | 1234.56
                    COMMA   | 1.234,56        | 1234.56
                    COMMA   | 1 234,56        | 1234.56
                    DOT     | 1'234.56        | 1234.56
                    DOT     | 1,23,456.00     | 123456.00
                    DOT     | 12,34,56,789    | 123456789
                    UNKNOWN | ١٬٢٣٤٫٥٠        | 1234.50
                    DOT     | ٢٥٠             | 250
                    DOT     | 1,400           | 1400
                    COMMA   | 4,052           | 4.052
                    COMMA   | 1.400           | 1400
                    UNKNOWN | 1,400           | 1400
                    DOT     | 0,125           | 0.125
                    COMMA   | 12,5            | 12.5
                    DOT     | (1,234.50)      | -1234.50
                    DOT     | -12.00          | -12.00
                    DOT     | - 12.00         | -12.00
                    COMMA   | 21,25-          | -21.25
                    DOT     | $1,002.00       | 1002.00
                    COMMA   | 81,90€          | 81.90
                    DOT     | USD 5.00        | 5.00
                    DOT     | -$ 5.00         | -5.00
                    """)
    void reads_the_notations_of_all_countries(DecimalMark mark, String text, BigDecimal value) {
        List<Found<BigDecimal>> found = new Numbers(mark).in(text);
        assertThat(found)
                .singleElement()
                .satisfies(number -> assertThat(number.value()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB-12", "12/4", "X12", "3x5", "ISO", "#17", "12:30", "1.2.3.4"})
    void does_not_take_codes_for_numbers(String text) {
        assertThat(new Numbers(DecimalMark.DOT).in(text)).isEmpty();
    }

    @Test
    void says_that_three_digits_behind_an_undecided_sign_are_a_guess() {
        assertThat(new Numbers(DecimalMark.UNKNOWN).in("1,400").get(0).certain())
                .isFalse();
        assertThat(new Numbers(DecimalMark.COMMA).in("1,400").get(0).certain()).isTrue();
    }

    @ParameterizedTest(name = "{1} -> {0}")
    @CsvSource(delimiter = '|', textBlock = """
                    DOT     | 1,234.56 and 7
                    COMMA   | 1.234,56 und 7
                    DOT     | 12.50
                    COMMA   | 12,50
                    UNKNOWN | 1,400
                    DOT     | 1,400,000
                    COMMA   | 3,40 plus 2,10 in version 1.25
                    UNKNOWN | nothing at all
                    """)
    void the_decimal_sign_is_decided_by_the_whole_document(DecimalMark mark, String text) {
        assertThat(DecimalMark.of(List.of(text))).isEqualTo(mark);
    }
}
