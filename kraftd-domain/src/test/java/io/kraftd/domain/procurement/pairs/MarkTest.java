package io.kraftd.domain.procurement.pairs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "M10x40     | Hex bolt M10x40 8.8",
                "M10x40     | hex bolt m10 x 40, 8.8",
                "3x1.5      | cable 3x1,5 mm2",
                "600x600    | tile 600 × 600 mm",
                "12 mm      | bar 12mm",
                "2\"        | valve 2\" PN16",
                "1/2\"      | tap 1/2\", chrome",
                "left hand  | door LEFT HAND",
                "6204       | bearing 6204-2RS",
            })
    void a_mark_is_seen_however_it_is_spaced_or_cased(String mark, String text) {
        assertThat(Mark.of(mark).shownIn(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DN50       | pipe DN500",
                "3x1.5      | cable 13x1.5",
                "3x1.5      | cable 3x1.50",
                "2\"        | valve 1/2\"",
                "1/2\"      | valve 1 1/2\"",
                "12 mm      | bar 112 mm",
                "Cat6       | cable Cat6A",
                "405        | ink 405XL",
                "maintained | sign, non-maintained",
                "L          | glove XL",
                "5 mm       | sheet 1,5 mm",
            })
    void a_mark_is_not_seen_inside_a_longer_number_or_word(String mark, String text) {
        assertThat(Mark.of(mark).shownIn(text)).isFalse();
    }
}
