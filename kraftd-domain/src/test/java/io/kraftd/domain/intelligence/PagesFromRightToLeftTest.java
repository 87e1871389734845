package io.kraftd.domain.intelligence;

import static io.kraftd.domain.intelligence.Papers.understand;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.extracted.LineItem;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.DocumentLayout;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.layout.Page;
import io.kraftd.domain.layout.Word;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables of Arabic papers: the words of a cell are read from the right, however far apart they stand. */
class PagesFromRightToLeftTest {
    private static final double HEIGHT = 0.011;
    private static final double WIDE = 0.016;
    private static final double NARROW = 0.003;

    private final List<Word> words = new ArrayList<>();

    @Test
    void words_that_stand_far_apart_in_a_cell_are_read_from_the_right() {
        heading();
        row(8, WIDE, "كابل", "قدرة", "نحاسي");
        row(9, WIDE, "صمام", "بوابة", "حديد");

        assertThat(items()).extracting(LineItem::description).containsExactly("كابل قدرة نحاسي", "صمام بوابة حديد");
    }

    @Test
    void no_word_of_a_description_below_its_figures_goes_to_another_column() {
        heading();
        fromRight(0.82, 6, NARROW, "الرمز");
        fromRight(0.82, 8, NARROW, "84-2237");
        fromRight(0.82, 11, NARROW, "84-1100");
        row(8, NARROW);
        below(9, "مجرى", "هواء", "من", "الصاج", "المجلفن");
        row(11, NARROW);
        below(12, "وحدة", "مناولة", "هواء");

        assertThat(items())
                .extracting(LineItem::description)
                .containsExactly("مجرى هواء من الصاج المجلفن", "وحدة مناولة هواء");
    }

    @Test
    void latin_words_behind_arabic_ones_stay_with_them() {
        heading();
        fromRight(0.78, 6, NARROW, "الرمز");
        fromRight(0.78, 8, NARROW, "K-17");
        row(8, NARROW);
        below(9, "شهادة", "معايرة", "17025", "to", "according");
        row(11, NARROW);
        below(12, "وحدة", "مناولة", "هواء");

        assertThat(items())
                .extracting(LineItem::description)
                .containsExactly("شهادة معايرة according to 17025", "وحدة مناولة هواء");
    }

    @Test
    void a_short_word_in_a_tall_box_does_not_stand_upright() {
        heading();
        row(8, NARROW, "أقلام", "حبر", "جاف");
        row(9, NARROW, "صمام", "بوابة");
        words.replaceAll(word -> word.text().equals("حبر") ? tall(word) : word);

        assertThat(items()).extracting(LineItem::description).containsExactly("أقلام حبر جاف", "صمام بوابة");
    }

    private void heading() {
        fromRight(0.92, 2, NARROW, "فاتورة", "رقم", "4711");
        fromRight(0.92, 6, NARROW, "الوصف");
        fromRight(0.45, 6, NARROW, "الكمية");
        fromRight(0.32, 6, NARROW, "السعر");
        fromRight(0.18, 6, NARROW, "الإجمالي");
    }

    private void row(int row, double gap, String... description) {
        fromRight(0.92, row, gap, description);
        fromRight(0.45, row, NARROW, "2");
        fromRight(0.32, row, NARROW, "10.00");
        fromRight(0.18, row, NARROW, "20.00");
    }

    private void below(int row, String... description) {
        fromRight(0.92, row, NARROW, description);
    }

    private void fromRight(double from, int row, double gap, String... texts) {
        double right = from;
        for (String text : texts) {
            double left = right - text.length() * 0.009;
            words.add(new Word(text, new Box(left, row * 0.016, right, row * 0.016 + HEIGHT), false, 1));
            right = left - gap;
        }
    }

    private static Word tall(Word word) {
        Box box = word.box();
        double more = box.width();
        return new Word(word.text(), new Box(box.x0(), box.y0() - more / 2, box.x1(), box.y1() + more / 2), false, 1);
    }

    private List<LineItem> items() {
        DocumentLayout layout = DocumentLayout.ofPages(
                FileKind.PDF, List.of(new Page(1, 595, 842, words, List.of(), false)), List.of());
        return understand(layout).lineItems();
    }
}
