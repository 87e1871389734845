package io.kraftd.adapter.reading.internal.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Word;
import java.util.List;
import org.junit.jupiter.api.Test;

class TornFiguresTest {
    private static final double A4 = 0.7;

    @Test
    void a_figure_torn_behind_its_decimal_sign_is_one_again_wherever_its_end_was_read() {
        List<Word> words = List.of(
                word("MX$1,237,919.", 0.801, 0.897, 0.3),
                word("MX$984.", 0.718, 0.770, 0.32),
                word("76", 0.900, 0.915, 0.3),
                word("00", 0.772, 0.787, 0.32));

        assertThat(TornFigures.joined(words, A4))
                .extracting(Word::text)
                .containsExactly("MX$1,237,919.76", "MX$984.00");
    }

    @Test
    void figures_of_other_columns_lines_and_kinds_stay_apart() {
        List<Word> words = List.of(
                word("3.", 0.1, 0.11, 0.3),
                word("12", 0.2, 0.22, 0.3),
                word("4.", 0.1, 0.11, 0.34),
                word("15", 0.112, 0.13, 0.36),
                word("12.50", 0.5, 0.55, 0.3),
                word("30", 0.553, 0.57, 0.3));

        assertThat(TornFigures.joined(words, A4)).isEqualTo(words);
    }

    private static Word word(String text, double left, double right, double middle) {
        return new Word(text, new Box(left, middle - 0.005, right, middle + 0.005), false, 0.9);
    }
}
