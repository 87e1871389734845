package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.shared.Deadline;

/** Turns a picture by a small angle around its middle and scales it, in one go; the new edges are white. */
final class Resampling {
    private Resampling() {}

    /** {@code degrees} clockwise; the result has {@code scale} times the width and height. */
    static GrayImage of(GrayImage source, double degrees, double scale, Deadline deadline) {
        int shrink = Math.max(1, (int) Math.floor(1 / scale));
        GrayImage image = source.reduced(shrink);
        double rest = scale * shrink;
        int width = Math.max(1, (int) Math.round(image.width() * rest));
        int height = Math.max(1, (int) Math.round(image.height() * rest));
        if (degrees == 0 && width == image.width() && height == image.height()) {
            return image;
        }
        GrayImage out = GrayImage.white(width, height);
        double cos = Math.cos(Math.toRadians(degrees)) / rest;
        double sin = Math.sin(Math.toRadians(degrees)) / rest;
        for (int y = 0; y < height; y++) {
            deadline.check();
            double dy = y + 0.5 - height / 2.0;
            for (int x = 0; x < width; x++) {
                double dx = x + 0.5 - width / 2.0;
                double fromX = dx * cos + dy * sin + image.width() / 2.0 - 0.5;
                double fromY = dy * cos - dx * sin + image.height() / 2.0 - 0.5;
                out.set(x, y, between(image, fromX, fromY));
            }
        }
        return out;
    }

    private static int between(GrayImage image, double x, double y) {
        if (x < -0.5 || y < -0.5 || x > image.width() - 0.5 || y > image.height() - 0.5) {
            return GrayImage.WHITE;
        }
        int left = Math.max(0, Math.min(image.width() - 1, (int) Math.floor(x)));
        int top = Math.max(0, Math.min(image.height() - 1, (int) Math.floor(y)));
        int right = Math.min(image.width() - 1, left + 1);
        int bottom = Math.min(image.height() - 1, top + 1);
        double across = Math.max(0, Math.min(1, x - left));
        double down = Math.max(0, Math.min(1, y - top));
        double over = image.at(left, top) * (1 - across) + image.at(right, top) * across;
        double under = image.at(left, bottom) * (1 - across) + image.at(right, bottom) * across;
        return (int) Math.round(over * (1 - down) + under * down);
    }
}
