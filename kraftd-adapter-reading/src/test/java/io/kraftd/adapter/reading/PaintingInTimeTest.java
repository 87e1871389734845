package io.kraftd.adapter.reading;

import static io.kraftd.adapter.reading.RawPdf.deflated;
import static io.kraftd.adapter.reading.RawPdf.latin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kraftd.domain.extracted.Provenance;
import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.FileKind;
import io.kraftd.domain.shared.Deadline;
import io.kraftd.domain.shared.DeadlinePassedException;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.reading.ReadingLimits;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pages whose painting would go on for minutes or take all the memory, each with one thing that costs. */
class PaintingInTimeTest {
    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
    private static final Duration LONGEST = Duration.ofSeconds(4);
    private static final String SEEN = " 0 700 300 100 re f";
    private static final Provenance.OnPage TOP = new Provenance.OnPage(1, new Box(0, 0, 1, 0.1));

    static Stream<Arguments> pages() {
        return Stream.of(
                arguments("a line without end", "20 w 1 J 1 j 0 0 m " + points(100_000, "l") + " S"),
                arguments("an outline without end", "0 0 m " + points(200_000, "l") + " f"),
                arguments("dashes without end", "9 w 1 J [0.0001] 0 d 0 0 m " + points(300, "l") + " S"),
                arguments(
                        "a clip that crosses itself without end",
                        "q 0 0 m " + points(3_000, "l") + " W* n 0 0 9 9 re f Q"),
                arguments(
                        "letters that clip each other without end",
                        "q BT /F1 500 Tf 7 Tr (" + "@&%$".repeat(100) + ") Tj ET 0 0 9 9 re f Q"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void what_nobody_can_read_costs_little_and_hides_nothing(String name, String content) throws IOException {
        long start = CPU.getCurrentThreadCpuTime();

        BufferedImage top = painted(content + SEEN, Duration.ofMinutes(1));

        assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start)).isLessThan(LONGEST);
        assertThat(gray(top, 0.25)).isLessThan(50);
    }

    @Test
    void a_page_is_given_up_between_two_fills_of_it() {
        String blended = "/S gs " + "0 0 600 800 re f ".repeat(500);
        long start = CPU.getCurrentThreadCpuTime();

        assertThatThrownBy(() -> painted(blended, Duration.ofSeconds(1))).isInstanceOf(DeadlinePassedException.class);

        assertThat(Duration.ofNanos(CPU.getCurrentThreadCpuTime() - start)).isLessThan(LONGEST);
    }

    @Test
    void a_clip_of_many_pieces_still_keeps_paint_within_its_bounds() throws IOException {
        String left = "q 0 700 m " + "9 750 l 290 790 l ".repeat(80) + "0 800 l W n 0 0 600 800 re f Q";

        BufferedImage top = painted(left, Duration.ofMinutes(1));

        assertThat(gray(top, 0.25)).isLessThan(50);
        assertThat(gray(top, 0.75)).isGreaterThan(200);
    }

    @Test
    void a_drawing_of_thousands_of_short_lines_is_painted() throws IOException {
        String hatched = "5 w "
                + IntStream.range(0, 5_000)
                        .mapToObj(i -> i % 300 + " 700 m " + i % 300 + " 799 l ")
                        .reduce("", String::concat);

        assertThat(gray(painted(hatched + "S", Duration.ofMinutes(1)), 0.25)).isLessThan(50);
    }

    /** So many points of the page, the same ones every time. */
    private static String points(int many, String operator) {
        Random random = new Random(1);
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < many; i++) {
            points.append(random.nextInt(600))
                    .append(' ')
                    .append(random.nextInt(700))
                    .append(' ');
            points.append(operator).append(' ');
        }
        return points.toString();
    }

    private static BufferedImage painted(String content, Duration time) throws IOException {
        byte[] pdf = RawPdf.page(
                        "/Filter /FlateDecode",
                        deflated(latin(content)),
                        "/Font << /F1 5 0 R >> /ExtGState << /S << /BM /Luminosity >> >>")
                .bytes();
        Deadline deadline = Deadline.in(time, "the test", Clock.systemUTC());
        Content png = new LocalDocumentReader(Clock.systemUTC())
                .snippet(Content.of(pdf), FileKind.PDF, TOP, ReadingLimits.DEFAULT, deadline);
        try (InputStream in = png.open()) {
            return ImageIO.read(in);
        }
    }

    /** The grey value in the middle of the picture's height, at this share of its width. */
    private static int gray(BufferedImage image, double across) {
        return image.getRaster().getSample((int) (across * image.getWidth()), image.getHeight() / 2, 0);
    }
}
