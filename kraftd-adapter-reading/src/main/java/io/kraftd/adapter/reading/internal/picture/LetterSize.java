package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.shared.Deadline;
import java.util.Arrays;
import java.util.BitSet;

/** How tall the small letters of a picture are, from the heights of its connected spots of ink. */
final class LetterSize {
    private static final int LEAST_SPOTS = 20;
    private static final int LEAST_HEIGHT = 5;
    private static final int MOST_HEIGHT = 150;
    private static final double WIDEST = 4;
    private static final double TAIL = 0.2;

    private static final int CHECK_EVERY = 64 * 1024;

    private final GrayImage image;
    private final Deadline deadline;
    private final int ink;
    private final BitSet seen;
    private int[] stack = new int[1024];
    private int steps;

    private LetterSize(GrayImage image, int ink, Deadline deadline) {
        this.image = image;
        this.deadline = deadline;
        this.ink = ink;
        this.seen = new BitSet(image.pixels().length);
    }

    /** The usual height in pixels; 0 when there are too few spots to tell. */
    static int of(GrayImage image, int ink, Deadline deadline) {
        return new LetterSize(image, ink, deadline).usual();
    }

    /** How many spots have the shape of a letter and a height between these. */
    static int count(GrayImage image, int ink, int from, int to, Deadline deadline) {
        LetterSize spots = new LetterSize(image, ink, deadline);
        byte[] pixels = image.pixels();
        int count = 0;
        for (int at = 0; at < pixels.length; at++) {
            if ((pixels[at] & 0xFF) <= ink && !spots.seen.get(at)) {
                int height = spots.spot(at);
                count += height >= from && height <= to ? 1 : 0;
            }
        }
        return count;
    }

    private int usual() {
        int[] heights = new int[MOST_HEIGHT + 1];
        int spots = 0;
        byte[] pixels = image.pixels();
        for (int at = 0; at < pixels.length; at++) {
            if ((pixels[at] & 0xFF) <= ink && !seen.get(at)) {
                int height = spot(at);
                if (height > 0) {
                    heights[height]++;
                    spots++;
                }
            }
        }
        return spots < LEAST_SPOTS ? 0 : median(heights, spots);
    }

    /** Specks are many on a grainy scan, so the lowest spots do not count unless many others are as low. */
    private static int median(int[] heights, int spots) {
        int low = heights[LEAST_HEIGHT] + heights[LEAST_HEIGHT + 1];
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

    /** Fills one spot and gives its height; 0 when it has not the shape of a letter. */
    private int spot(int start) {
        int width = image.width();
        int left = width;
        int right = 0;
        int top = image.height();
        int bottom = 0;
        int open = push(0, start);
        while (open > 0) {
            int at = stack[--open];
            if (++steps % CHECK_EVERY == 0) {
                deadline.check();
            }
            int x = at % width;
            int y = at / width;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            open = x > 0 ? push(open, at - 1) : open;
            open = x < width - 1 ? push(open, at + 1) : open;
            open = y > 0 ? push(open, at - width) : open;
            open = y < image.height() - 1 ? push(open, at + width) : open;
        }
        int height = bottom - top + 1;
        boolean letter = height >= LEAST_HEIGHT && height <= MOST_HEIGHT && right - left + 1 <= WIDEST * height;
        return letter ? height : 0;
    }

    private int push(int open, int at) {
        if (seen.get(at) || (image.pixels()[at] & 0xFF) > ink) {
            return open;
        }
        seen.set(at);
        if (open == stack.length) {
            stack = Arrays.copyOf(stack, stack.length * 2);
        }
        stack[open] = at;
        return open + 1;
    }
}
