package io.kraftd.adapter.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.domain.extracted.FieldPath;
import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import io.kraftd.ports.reading.UnreadableFileException;
import io.kraftd.tck.reading.SampleFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SnippetTest {
    private static final LocalDocumentReader READER = new LocalDocumentReader(Clock.systemUTC());
    private static final byte[] LETTER = Pictures.file(Pictures.of("Purchase order 4711"), "png");

    @Test
    void a_piece_of_a_page_shows_the_word_and_little_else() throws IOException {
        BufferedImage page = Pictures.of("Purchase order 4711");
        Box line = new Box(0.1, 0.08, 0.4, 0.11);

        BufferedImage snippet = snippet(LETTER, new Provenance.OnPage(1, line));

        assertThat(darkest(snippet)).isLessThan(100);
        assertThat(snippet.getWidth()).isLessThan(page.getWidth() / 2);
        assertThat(snippet.getHeight()).isLessThan(page.getHeight() / 10);
    }

    @Test
    void an_empty_place_shows_white_paper() throws IOException {
        BufferedImage snippet = snippet(LETTER, new Provenance.OnPage(1, new Box(0.1, 0.7, 0.4, 0.75)));

        assertThat(darkest(snippet)).isGreaterThan(250);
    }

    @Test
    void a_page_of_a_pdf_is_painted() throws IOException {
        byte[] pdf = Pictures.pdf(Pictures.of("Purchase order 4711"));

        assertThat(darkest(snippet(pdf, new Provenance.OnPage(1, new Box(0.1, 0.08, 0.4, 0.11)))))
                .isLessThan(100);
    }

    static Stream<Arguments> rows() {
        return Stream.of(
                arguments(SampleFiles.csv(3), new Provenance.InCell("", "B3")),
                arguments(SampleFiles.docx("Steel pipe ½ × م"), new Provenance.InParagraph(0)));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_or_paragraph_is_drawn(byte[] file, Provenance place) throws IOException {
        Provenance where = place instanceof Provenance.InCell cell
                ? new Provenance.InCell(Reading.of(file).sheets().get(0).name(), cell.cell())
                : place;

        BufferedImage snippet = snippet(file, where);

        assertThat(darkest(snippet)).isLessThan(100);
        assertThat(snippet.getWidth()).isGreaterThan(snippet.getHeight());
    }

    @Test
    void a_long_paragraph_is_drawn_to_its_end() throws IOException {
        String clause = "The supplier delivers to the site at the buyer's own risk and cost. ".repeat(9);
        Provenance place = new Provenance.InParagraph(0);

        BufferedImage net30 = snippet(SampleFiles.docx(clause + "Payment: 30 days"), place);
        BufferedImage net90 = snippet(SampleFiles.docx(clause + "Payment: 90 days"), place);

        assertThat(pixels(net30)).isNotEqualTo(pixels(net90));
        assertThat(net30.getWidth()).isLessThan(10 * net30.getHeight());
    }

    @ParameterizedTest
    @CsvSource({"مضخة, صمام", "Насос, Вентиль", "Αντλία, Βάνα"})
    void letters_of_other_scripts_are_drawn_each_as_what_it_is(String one, String other) throws IOException {
        Provenance place = new Provenance.InParagraph(0);

        assertThat(pixels(snippet(SampleFiles.docx(one), place)))
                .isNotEqualTo(pixels(snippet(SampleFiles.docx(other), place)))
                .isNotEqualTo(pixels(snippet(SampleFiles.docx("\uFFFD".repeat(one.length())), place)));
    }

    @Test
    void a_line_in_the_head_of_a_text_document_is_drawn() throws IOException {
        byte[] file = OfficeParts.document("<w:p><w:r><w:t>Dear Sirs</w:t></w:r></w:p>")
                .part("word/_rels/document.xml.rels", OfficeParts.relations("h1", "header", "header1.xml"))
                .part(
                        "word/header1.xml",
                        "<w:hdr xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'>"
                                + "<w:p><w:r><w:t>Offer Q-4711</w:t></w:r></w:p></w:hdr>")
                .bytes();

        assertThat(darkest(snippet(file, new Provenance.InParagraph(0)))).isLessThan(100);
    }

    static Stream<Arguments> nowhere() {
        return Stream.of(
                arguments(LETTER, new Provenance.OnPage(2, new Box(0, 0, 1, 1))),
                arguments(LETTER, new Provenance.OnPage(1, new Box(2, 2, 3, 3))),
                arguments(SampleFiles.csv(1), new Provenance.InCell("", "Z99")),
                arguments(SampleFiles.docx("x"), new Provenance.InTable(0, 0, 0)),
                arguments(SampleFiles.csv(1), new Provenance.Computed("sum", List.of(new FieldPath("/x")))));
    }

    @ParameterizedTest
    @MethodSource("nowhere")
    void a_place_that_is_not_there_is_refused(byte[] file, Provenance place) {
        assertThatThrownBy(() -> snippet(file, place)).isInstanceOf(UnreadableFileException.class);
    }

    private static BufferedImage snippet(byte[] file, Provenance place) throws IOException {
        Content content = Content.of(file);
        Deadline deadline = Deadline.in(Duration.ofSeconds(30), "the test", Clock.systemUTC());
        Content png = READER.snippet(
                content, READER.detect(content, ReadingLimits.DEFAULT).kind(), place, ReadingLimits.DEFAULT, deadline);
        try (InputStream in = png.open()) {
            return ImageIO.read(in);
        }
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRaster().getSamples(0, 0, image.getWidth(), image.getHeight(), 0, (int[]) null);
    }

    private static int darkest(BufferedImage image) {
        int darkest = 255;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                darkest = Math.min(darkest, image.getRaster().getSample(x, y, 0));
            }
        }
        return darkest;
    }
}
