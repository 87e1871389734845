package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.shared.Deadline;

/** Evens out grain in one direction. */
final class Smoothing {
    private Smoothing() {}

    /** Each pixel becomes the mean of the {@code length} pixels around it in its row. */
    static GrayImage along(GrayImage image, int length, Deadline deadline) {
        int width = image.width();
        GrayImage out = new GrayImage(width, image.height(), new byte[image.pixels().length]);
        int half = length / 2;
        for (int y = 0; y < image.height(); y++) {
            deadline.check();
            int sum = 0;
            int count = 0;
            for (int x = 0; x < Math.min(half, width); x++) {
                sum += image.at(x, y);
                count++;
            }
            for (int x = 0; x < width; x++) {
                if (x + half < width) {
                    sum += image.at(x + half, y);
                    count++;
                }
                if (x - half - 1 >= 0) {
                    sum -= image.at(x - half - 1, y);
                    count--;
                }
                out.set(x, y, sum / count);
            }
        }
        return out;
    }
}
