package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.shared.Deadline;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Consumer;

/** The connected spots of ink in a picture: letters, dots, rules, filled boxes. */
final class Spots {
    private static final int CHECK_EVERY = 64 * 1024;

    private final GrayImage image;
    private final Deadline deadline;
    private final int ink;
    private final BitSet seen;
    private int[] stack = new int[1024];
    private int steps;

    /** One spot: the pixels of its edges, which belong to it, and how many pixels it has. */
    record Spot(int left, int top, int right, int bottom, int pixels) {
        int width() {
            return right - left + 1;
        }

        int height() {
            return bottom - top + 1;
        }
    }

    private Spots(GrayImage image, int ink, Deadline deadline) {
        this.image = image;
        this.deadline = deadline;
        this.ink = ink;
        this.seen = new BitSet(image.pixels().length);
    }

    /** Shows each spot once, from the top of the picture to its bottom; pixels of {@code ink} or less belong to spots. */
    static void each(GrayImage image, int ink, Deadline deadline, Consumer<Spot> seen) {
        Spots spots = new Spots(image, ink, deadline);
        for (int at = 0; at < image.pixels().length; at++) {
            if (spots.fresh(at)) {
                seen.accept(spots.filled(at));
            }
        }
    }

    private Spot filled(int start) {
        int width = image.width();
        int left = width;
        int right = 0;
        int top = image.height();
        int bottom = 0;
        int pixels = 0;
        int open = push(0, start);
        while (open > 0) {
            int at = stack[--open];
            if (++steps % CHECK_EVERY == 0) {
                deadline.check();
            }
            int x = at % width;
            int y = at / width;
            pixels++;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
            open = x > 0 ? push(open, at - 1) : open;
            open = x < width - 1 ? push(open, at + 1) : open;
            open = y > 0 ? push(open, at - width) : open;
            open = y < image.height() - 1 ? push(open, at + width) : open;
        }
        return new Spot(left, top, right, bottom, pixels);
    }

    private int push(int open, int at) {
        if (!fresh(at)) {
            return open;
        }
        seen.set(at);
        if (open == stack.length) {
            stack = Arrays.copyOf(stack, stack.length * 2);
        }
        stack[open] = at;
        return open + 1;
    }

    private boolean fresh(int at) {
        return (image.pixels()[at] & 0xFF) <= ink && !seen.get(at);
    }
}
