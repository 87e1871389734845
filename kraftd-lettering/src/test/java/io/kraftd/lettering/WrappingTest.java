package io.kraftd.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WrappingTest {
    private static final float SIZE = 10;
    /** The letters of الخليج as drawn from left to right: jeem last, yeh middle, lam middle, khah first, lam first, alef alone. */
    private static final String GULF = "\uFE9E\uFEF4\uFEE0\uFEA8\uFEDF\uFE8D";

    private final PDDocument document = new PDDocument();
    private final Face face = Face.regular(document);

    @AfterEach
    void close() throws IOException {
        document.close();
    }

    @Test
    void arabic_is_joined_and_drawn_from_the_right() {
        assertThat(wrapped("الخليج", 400)).containsExactly(new Line(GULF, true));
    }

    @Test
    void a_number_inside_arabic_keeps_its_order_and_brackets_turn() {
        assertThat(wrapped("الخليج (DN 150)", 400)).containsExactly(new Line("(DN 150) " + GULF, true));
    }

    @Test
    void arabic_inside_a_latin_line_does_not_turn_the_line() {
        assertThat(wrapped("Gulf / الخليج, Doha", 400)).containsExactly(new Line("Gulf / " + GULF + ", Doha", false));
        assertThat(face.line("Gulf / الخليج, Doha")).isEqualTo(new Line("Gulf / " + GULF + ", Doha", false));
    }

    @Test
    void the_first_words_of_arabic_stand_on_the_first_line() {
        String text = "الخليج الخليج الخليج";
        float two = face.width(face.line("الخليج الخليج"), SIZE);

        assertThat(wrapped(text, two + 1)).containsExactly(new Line(GULF + " " + GULF, true), new Line(GULF, true));
    }

    @Test
    void no_line_is_wider_than_was_asked_and_no_letter_is_lost() {
        String word = "M".repeat(200);
        String text = "Gate valve, cast iron, PN 16, flanged ends " + word + " end";

        List<Line> lines = wrapped(text, 90);

        assertThat(lines).allMatch(line -> face.width(line, SIZE) <= 90);
        assertThat(String.join("", lines.stream().map(Line::drawn).toList()).replace(" ", ""))
                .isEqualTo(text.replace(" ", ""));
    }

    @Test
    void a_character_that_the_font_lacks_is_marked_and_owned_up_to() {
        assertThat(face.line("Pump").drawn()).isEqualTo("Pump");
        assertThat(face.replaced()).isFalse();

        assertThat(face.line("泵 DN50").drawn()).isEqualTo("\uFFFD DN50");
        assertThat(face.replaced()).isTrue();
    }

    private List<Line> wrapped(String text, float width) {
        return Wrapping.wrap(text, face, SIZE, width);
    }
}
