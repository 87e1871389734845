package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.layout.Box;
import io.kraftd.domain.layout.Rule;
import io.kraftd.domain.shared.Deadline;
import java.util.List;
import java.util.Optional;

/**
 * A page made ready for recognition: straight, evenly lit, its letters of one size, its ruling taken off.
 *
 * @param image what is recognised
 * @param rules the ruling, in shares of the straightened page
 * @param degrees by which it was turned clockwise to be straight
 */
public record CleanPage(GrayImage image, List<Rule> rules, double degrees) {
    /** Small letters of this height, in pixels, are recognised best. */
    private static final int LETTER = 22;

    private static final int EDGE = 3;
    private static final double SMALLER = 0.75;
    private static final double LEAST_SCALE = 0.3;
    private static final double MOST_SCALE = 4;
    private static final double USUAL_SCALE = 1;
    private static final int LONG_ACROSS = 10;
    private static final int LONG_DOWN = 4;
    private static final double MOST_PIXELS = 30e6;

    /** Of an upright page; {@link io.kraftd.domain.shared.DeadlinePassedException} when the time is up. */
    public static CleanPage of(GrayImage page, Deadline deadline) {
        GrayImage even = Lighting.evened(page, deadline);
        int letter = LetterSize.of(even, Threshold.of(even), deadline);
        double degrees = Skew.of(even, deadline);
        GrayImage straight = Resampling.of(even, degrees, scale(even, letter), deadline);
        int ink = Threshold.of(straight);
        // why: a faint rule is a row of dots once the paper is white
        List<Rule> rules = RuleLines.taken(straight, LONG_ACROSS * LETTER, LONG_DOWN * LETTER, deadline);
        DarkFields.reversed(straight, ink, LETTER, deadline);
        Grain.whitened(straight, ink);
        Specks.whitened(straight, ink, LETTER, deadline);
        return new CleanPage(straight, rules, degrees);
    }

    /**
     * What is left of the image when these boxes, in shares of the page, are whitened; empty when nothing in it looks like a
     * letter.
     */
    public Optional<GrayImage> without(List<Box> boxes, Deadline deadline) {
        GrayImage rest = image.copy();
        for (Box box : boxes) {
            deadline.check();
            int right = Math.min(image.width(), (int) Math.ceil(box.x1() * image.width()) + EDGE);
            int bottom = Math.min(image.height(), (int) Math.ceil(box.y1() * image.height()) + EDGE);
            for (int y = Math.max(0, (int) (box.y0() * image.height()) - EDGE); y < bottom; y++) {
                for (int x = Math.max(0, (int) (box.x0() * image.width()) - EDGE); x < right; x++) {
                    rest.set(x, y, GrayImage.WHITE);
                }
            }
        }
        int letters = LetterSize.count(rest, Threshold.of(image), (int) (LETTER * 0.6), (int) (LETTER * 2.5), deadline);
        return letters == 0 ? Optional.empty() : Optional.of(rest);
    }

    /** The image with letters of a smaller size. */
    public GrayImage smaller(Deadline deadline) {
        return Resampling.of(image, 0, SMALLER, deadline);
    }

    private static double scale(GrayImage page, int letter) {
        double wanted = letter == 0 ? USUAL_SCALE : (double) LETTER / letter;
        double most = Math.sqrt(MOST_PIXELS / ((double) page.width() * page.height()));
        return Math.min(most, Math.max(LEAST_SCALE, Math.min(MOST_SCALE, wanted)));
    }
}
