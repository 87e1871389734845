package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.adapter.reading.internal.picture.Spots.Spot;
import io.kraftd.domain.shared.Deadline;

/** How tall the small letters of a picture are, from the heights of its connected spots of ink. */
final class LetterSize {
    private static final int LEAST_SPOTS = 20;
    private static final int LEAST_HEIGHT = 5;
    private static final int MOST_HEIGHT = 150;
    private static final double WIDEST = 4;
    private static final double TAIL = 0.2;

    private final int[] heights = new int[MOST_HEIGHT + 1];

    private LetterSize(GrayImage image, int ink, Deadline deadline) {
        Spots.each(image, ink, deadline, this::add);
    }

    private void add(Spot spot) {
        int height = spot.height();
        if (height >= LEAST_HEIGHT && height <= MOST_HEIGHT && spot.width() <= WIDEST * height) {
            heights[height]++;
        }
    }

    /** The usual height in pixels; 0 when there are too few spots to tell. */
    static int of(GrayImage image, int ink, Deadline deadline) {
        LetterSize size = new LetterSize(image, ink, deadline);
        int spots = size.count(LEAST_HEIGHT, MOST_HEIGHT);
        return spots < LEAST_SPOTS ? 0 : size.median(spots);
    }

    /** How many spots have the shape of a letter and a height between these. */
    static int count(GrayImage image, int ink, int from, int to, Deadline deadline) {
        return new LetterSize(image, ink, deadline).count(from, to);
    }

    private int count(int from, int to) {
        int count = 0;
        for (int height = from; height <= Math.min(to, MOST_HEIGHT); height++) {
            count += heights[height];
        }
        return count;
    }

    /** Specks are many on a grainy scan, so the lowest spots do not count unless many others are as low. */
    private int median(int spots) {
        int low = count(LEAST_HEIGHT, LEAST_HEIGHT + 1);
        int from = low > TAIL * spots ? LEAST_HEIGHT : LEAST_HEIGHT + 2;
        int counted = from == LEAST_HEIGHT ? spots : spots - low;
        int sum = 0;
        for (int height = from; height <= MOST_HEIGHT; height++) {
            sum += heights[height];
            if (sum * 2 >= counted) {
                return height;
            }
        }
        return 0;
    }
}
