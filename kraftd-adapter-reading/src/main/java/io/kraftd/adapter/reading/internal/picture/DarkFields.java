package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.adapter.reading.internal.picture.Spots.Spot;
import io.kraftd.domain.shared.Deadline;
import java.util.ArrayList;
import java.util.List;

/**
 * Fields filled with a dark colour, such as the heading of a table, in which bright letters stand. They are higher than bold
 * letters that touch each other.
 */
final class DarkFields {
    private static final double LEAST_HEIGHT = 2;
    private static final double LEAST_WIDTH = 6;
    private static final double FILLED = 0.6;

    private DarkFields() {}

    /** Turns their letters dark and their ground white in place; {@code letter} is the height of small letters in pixels. */
    static void reversed(GrayImage image, int ink, int letter, Deadline deadline) {
        List<Spot> fields = new ArrayList<>();
        Spots.each(image, ink, deadline, spot -> {
            boolean large = spot.height() >= LEAST_HEIGHT * letter && spot.width() >= LEAST_WIDTH * letter;
            if (large && spot.pixels() >= FILLED * spot.width() * spot.height()) {
                fields.add(spot);
            }
        });
        for (Spot field : fields) {
            deadline.check();
            reverse(image, field, ground(image, field, ink));
        }
    }

    /** The usual value of what is dark in it. */
    private static int ground(GrayImage image, Spot field, int ink) {
        long sum = 0;
        long count = 0;
        for (int y = field.top(); y <= field.bottom(); y++) {
            for (int x = field.left(); x <= field.right(); x++) {
                int value = image.at(x, y);
                sum += value <= ink ? value : 0;
                count += value <= ink ? 1 : 0;
            }
        }
        return (int) (sum / Math.max(1, count));
    }

    private static void reverse(GrayImage image, Spot field, int ground) {
        int span = Math.max(1, GrayImage.WHITE - ground);
        for (int y = field.top(); y <= field.bottom(); y++) {
            for (int x = field.left(); x <= field.right(); x++) {
                int above = Math.max(0, image.at(x, y) - ground);
                image.set(x, y, GrayImage.WHITE - Math.min(GrayImage.WHITE, above * GrayImage.WHITE / span));
            }
        }
    }
}
