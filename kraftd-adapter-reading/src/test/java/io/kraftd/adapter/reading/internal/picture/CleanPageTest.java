package io.kraftd.adapter.reading.internal.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.layout.Rule;
import io.kraftd.domain.shared.Deadline;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class CleanPageTest {
    private static final int WIDTH = 900;
    private static final int HEIGHT = 700;
    private static final int INK = 128;
    private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 40);
    private static final Deadline DEADLINE = Deadline.in(Duration.ofMinutes(1), "the test", Clock.systemUTC());

    @Test
    void rules_that_cross_are_all_taken_off() {
        CleanPage page = CleanPage.of(page(CleanPageTest::grid), DEADLINE);

        assertThat(page.rules().stream().filter(Rule::horizontal)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(page.rules().stream().filter(rule -> !rule.horizontal())).hasSizeGreaterThanOrEqualTo(4);
        assertThat(ink(page.image(), 0, 0.3, 1, 1)).isZero();
        assertThat(ink(page.image(), 0, 0, 1, 0.3)).isPositive();
    }

    @Test
    void the_grain_of_the_paper_becomes_white_and_letters_stay() {
        GrayImage grainy = page(graphics -> {});
        Random random = new Random(7);
        for (int at = 0; at < grainy.pixels().length; at++) {
            int value = (grainy.pixels()[at] & 0xFF) - 12 + (int) (random.nextGaussian() * 9);
            grainy.pixels()[at] = (byte) Math.max(0, Math.min(255, value));
        }

        GrayImage clean = CleanPage.of(grainy, DEADLINE).image();

        assertThat(share(clean, 0, 0.3, 1, 1, GrayImage.WHITE)).isGreaterThan(0.97);
        assertThat(ink(clean, 0, 0, 1, 0.3)).isGreaterThan(500);
    }

    @Test
    void the_point_of_a_widely_set_figure_stays_and_dust_off_the_line_goes() {
        GrayImage clean = CleanPage.of(
                        page(graphics -> {
                            graphics.drawString("3", 500, 400);
                            graphics.fillRect(535, 396, 4, 4);
                            graphics.drawString("49", 550, 400);
                            graphics.fillRect(535, 376, 4, 4);
                        }),
                        DEADLINE)
                .image();

        assertThat(ink(clean, 530.0 / WIDTH, 392.0 / HEIGHT, 543.0 / WIDTH, 404.0 / HEIGHT))
                .isPositive();
        assertThat(ink(clean, 530.0 / WIDTH, 374.0 / HEIGHT, 543.0 / WIDTH, 388.0 / HEIGHT))
                .isZero();
    }

    @Test
    void dust_is_taken_off_and_full_stops_stay() {
        GrayImage clean = CleanPage.of(
                        page(graphics -> {
                            graphics.drawString("is. ,,,...", 60, 150);
                            graphics.fillRect(500, 400, 3, 3);
                            graphics.fillRect(300, 600, 2, 2);
                        }),
                        DEADLINE)
                .image();

        assertThat(ink(clean, 0, 0.4, 1, 1)).isZero();
        CleanPage without = CleanPage.of(page(graphics -> graphics.drawString("is ", 60, 150)), DEADLINE);
        assertThat(ink(clean, 0, 0.1, 1, 0.3)).isGreaterThan(ink(without.image(), 0, 0.1, 1, 0.3));
    }

    @Test
    void bright_letters_on_a_dark_field_become_dark_ones_on_white() {
        GrayImage clean = CleanPage.of(
                        page(graphics -> {
                            graphics.setColor(new Color(40, 60, 90));
                            graphics.fillRect(50, 300, 800, 80);
                            graphics.setColor(Color.WHITE);
                            graphics.drawString("Description  Quantity", 80, 352);
                        }),
                        DEADLINE)
                .image();

        assertThat(ink(clean, 0.1, 0.44, 0.9, 0.53)).isPositive();
        assertThat(share(clean, 0.1, 0.44, 0.9, 0.53, GrayImage.WHITE)).isGreaterThan(0.7);
    }

    /** A page with enough letters to tell their size; whatever else is on it comes from the test. */
    private static GrayImage page(Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.setFont(FONT);
        graphics.drawString("commerce means more or less measure", 60, 60);
        drawing.accept(graphics);
        graphics.dispose();
        return new GrayImage(WIDTH, HEIGHT, ((DataBufferByte) image.getRaster().getDataBuffer()).getData());
    }

    private static void grid(Graphics2D graphics) {
        for (int row = 0; row < 5; row++) {
            graphics.fillRect(100, 250 + row * 60, 700, 2);
        }
        for (int column = 0; column < 4; column++) {
            graphics.fillRect(100 + column * 233, 250, 2, 242);
        }
    }

    private static long ink(GrayImage image, double x0, double y0, double x1, double y1) {
        long count = 0;
        for (int y = (int) (y0 * image.height()); y < (int) (y1 * image.height()); y++) {
            for (int x = (int) (x0 * image.width()); x < (int) (x1 * image.width()); x++) {
                count += image.at(x, y) < INK ? 1 : 0;
            }
        }
        return count;
    }

    private static double share(GrayImage image, double x0, double y0, double x1, double y1, int value) {
        long all = 0;
        long count = 0;
        for (int y = (int) (y0 * image.height()); y < (int) (y1 * image.height()); y++) {
            for (int x = (int) (x0 * image.width()); x < (int) (x1 * image.width()); x++) {
                all++;
                count += image.at(x, y) == value ? 1 : 0;
            }
        }
        return (double) count / all;
    }
}
