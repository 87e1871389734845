package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.shared.Deadline;

/**
 * Dust on the glass: dots that are smaller than a full stop and have nothing beside them that they could belong to. A dot on
 * the line that the letters to its left and right stand on is the point of a figure, however widely it is set.
 */
final class Specks {
    private static final int MOST_UNEVEN = 2;

    private final GrayImage image;
    private final int ink;
    private final int size;
    private final int alone;
    private final int letter;

    private Specks(GrayImage image, int ink, int letter) {
        this.image = image;
        this.ink = ink;
        this.size = Math.max(1, letter / 5);
        this.alone = Math.max(2, letter / 3);
        this.letter = letter;
    }

    /** Whitens them in place; {@code letter} is the height of small letters in pixels. */
    static void whitened(GrayImage image, int ink, int letter, Deadline deadline) {
        Specks specks = new Specks(image, ink, letter);
        for (int y = 0; y < image.height(); y++) {
            deadline.check();
            for (int x = 0; x < image.width(); x++) {
                if (specks.ink(x, y) && specks.standsAlone(x, y) && !specks.pointOfAFigure(x, y)) {
                    specks.whiten(x, y);
                }
            }
        }
    }

    /** Whether all ink around the highest, leftmost dot of something fits into a small square. */
    private boolean standsAlone(int x, int y) {
        int left = x - size / 2;
        for (int row = y - alone; row < y + size + alone; row++) {
            for (int column = left - alone; column < left + size + alone; column++) {
                boolean within = row >= y && row < y + size && column >= left && column < left + size;
                if (!within && ink(column, row)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean pointOfAFigure(int x, int y) {
        int left = x - size / 2;
        // why: the foot of a 4 is its far side
        int reach = letter * 3 / 2;
        int foot = foot(left, left + size, y);
        return near(foot, foot(left - reach, left, y)) && near(foot, foot(left + size, left + size + reach, y));
    }

    private static boolean near(int foot, int other) {
        return Math.abs(foot - other) <= MOST_UNEVEN;
    }

    /** The lowest row with ink between two columns, near a dot that begins at {@code y}; far below all when there is none. */
    private int foot(int from, int to, int y) {
        for (int row = y + size + alone; row > y - letter; row--) {
            for (int column = from; column < to; column++) {
                if (ink(column, row)) {
                    return row;
                }
            }
        }
        return Integer.MAX_VALUE / 2;
    }

    private void whiten(int x, int y) {
        int left = x - size / 2;
        for (int row = y - 1; row <= y + size; row++) {
            for (int column = left - 1; column <= left + size; column++) {
                if (inside(column, row)) {
                    image.set(column, row, GrayImage.WHITE);
                }
            }
        }
    }

    private boolean ink(int x, int y) {
        return inside(x, y) && image.at(x, y) <= ink;
    }

    private boolean inside(int x, int y) {
        return x >= 0 && y >= 0 && x < image.width() && y < image.height();
    }
}
