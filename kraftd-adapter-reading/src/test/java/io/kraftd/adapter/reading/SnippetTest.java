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
