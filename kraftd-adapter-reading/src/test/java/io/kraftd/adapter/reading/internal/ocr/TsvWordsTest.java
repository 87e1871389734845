package io.kraftd.adapter.reading.internal.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.adapter.reading.internal.picture.GrayImage;
import io.kraftd.domain.layout.Word;
import org.junit.jupiter.api.Test;

class TsvWordsTest {
    private static final GrayImage IMAGE = new GrayImage(400, 300, new byte[400 * 300]);

    @Test
    void marks_of_direction_are_no_part_of_a_word_and_alone_are_none() {
        String table = row(1, 300, "C-433906\u200F") + row(2, 200, "\u200Eالعقد\u200F") + row(3, 100, "\u200F");

        assertThat(TsvWords.of(table, IMAGE)).extracting(Word::text).containsExactly("C-433906", "العقد");
    }

    private static String row(int word, int left, String text) {
        return "5\t1\t1\t1\t1\t%d\t%d\t20\t80\t14\t93.1\t%s%n".formatted(word, left, text);
    }
}
