package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.shared.Deadline;
import java.util.Arrays;

/** By how much the lines of a page rise or fall: at the right angle they part cleanly into rows of ink and rows of white. */
final class Skew {
    private static final int WIDE = 1000;
    private static final double STEEPEST = 7;
    private static final double COARSE = 0.5;
    private static final double FINE = 0.05;
    private static final double WORTH = 0.08;
    private static final int LONGEST_EDGE = 20;
    private static final int MOST_POINTS = 400_000;

    private final Deadline deadline;
    private final int[] xs;
    private final int[] ys;
    private final int width;
    private final int height;

    private Skew(GrayImage image, int ink, Deadline deadline) {
        this.deadline = deadline;
        int[] points = edges(image, ink);
        this.width = image.width();
        this.height = image.height();
        this.xs = Arrays.stream(points).map(at -> at % width).toArray();
        this.ys = Arrays.stream(points).map(at -> at / width).toArray();
    }

    /** Degrees by which the page has to be turned clockwise to lie level; 0 when it does, near enough. */
    static double of(GrayImage image, Deadline deadline) {
        GrayImage small = image.reduced(Math.max(1, image.width() / WIDE));
        Skew skew = new Skew(small, Threshold.of(small), deadline);
        double rough = skew.best(0, STEEPEST, COARSE);
        double angle = skew.best(rough, COARSE, FINE);
        return Math.abs(angle) < WORTH ? 0 : angle;
    }

    /** Ink with white above it: the upper edges of letters, which blots and shadows have few of. Frames are left out. */
    private static int[] edges(GrayImage image, int ink) {
        int[] points = new int[MOST_POINTS];
        int count = 0;
        int run = 0;
        byte[] pixels = image.pixels();
        for (int at = image.width(); at < pixels.length && count < MOST_POINTS; at++) {
            if ((pixels[at] & 0xFF) <= ink && (pixels[at - image.width()] & 0xFF) > ink) {
                points[count++] = at;
                run++;
            } else {
                count -= run > LONGEST_EDGE ? run : 0;
                run = 0;
            }
        }
        return Arrays.copyOf(points, count);
    }

    private double best(double around, double reach, double step) {
        double best = around;
        double most = -1;
        for (double angle = around - reach; angle <= around + reach + step / 2; angle += step) {
            deadline.check();
            double score = score(Math.tan(Math.toRadians(angle)));
            if (score > most) {
                most = score;
                best = angle;
            }
        }
        return best;
    }

    private double score(double slope) {
        int margin = (int) Math.ceil(Math.abs(slope) * width) + 1;
        int[] rows = new int[height + 2 * margin];
        for (int i = 0; i < xs.length; i++) {
            rows[margin + (int) Math.round(ys[i] + slope * xs[i])]++;
        }
        double score = 0;
        for (int row : rows) {
            score += (double) row * row;
        }
        return score;
    }
}
