package io.kraftd.adapter.reading.internal.picture;

import java.util.Arrays;

/** A grey picture, one byte for each pixel from 0 (black) to 255 (white), row by row. */
public final class GrayImage {
    static final int WHITE = 255;

    private final int width;
    private final int height;
    private final byte[] pixels;

    /** A picture over these pixels, which it keeps and does not copy. */
    public GrayImage(int width, int height, byte[] pixels) {
        if (width < 1 || height < 1 || pixels.length != width * height) {
            throw new IllegalArgumentException("a picture has width x height pixels");
        }
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    static GrayImage white(int width, int height) {
        byte[] pixels = new byte[width * height];
        Arrays.fill(pixels, (byte) WHITE);
        return new GrayImage(width, height, pixels);
    }

    /** Pixels in a row. */
    public int width() {
        return width;
    }

    /** Rows. */
    public int height() {
        return height;
    }

    /** The pixels themselves, not a copy. */
    public byte[] pixels() {
        return pixels;
    }

    int at(int x, int y) {
        return pixels[y * width + x] & 0xFF;
    }

    void set(int x, int y, int value) {
        pixels[y * width + x] = (byte) value;
    }

    GrayImage copy() {
        return new GrayImage(width, height, pixels.clone());
    }

    /** A piece of it. */
    public GrayImage cut(int left, int top, int cutWidth, int cutHeight) {
        GrayImage out = new GrayImage(cutWidth, cutHeight, new byte[cutWidth * cutHeight]);
        for (int y = 0; y < cutHeight; y++) {
            System.arraycopy(pixels, (top + y) * width + left, out.pixels, y * cutWidth, cutWidth);
        }
        return out;
    }

    /** The same picture turned clockwise by so many quarters. */
    public GrayImage turned(int quarters) {
        int turns = Math.floorMod(quarters, 4);
        if (turns == 0) {
            return this;
        }
        boolean lying = turns % 2 == 1;
        GrayImage out = new GrayImage(lying ? height : width, lying ? width : height, new byte[pixels.length]);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                switch (turns) {
                    case 1 -> out.set(height - 1 - y, x, at(x, y));
                    case 2 -> out.set(width - 1 - x, height - 1 - y, at(x, y));
                    default -> out.set(y, width - 1 - x, at(x, y));
                }
            }
        }
        return out;
    }

    /** The same picture as in a mirror, left and right exchanged. */
    GrayImage mirrored() {
        GrayImage out = new GrayImage(width, height, new byte[pixels.length]);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out.set(width - 1 - x, y, at(x, y));
            }
        }
        return out;
    }

    /** Rows as columns and columns as rows. */
    GrayImage transposed() {
        GrayImage out = new GrayImage(height, width, new byte[pixels.length]);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                out.set(y, x, at(x, y));
            }
        }
        return out;
    }

    /** The mean of each block of {@code by} x {@code by} pixels; what does not fill a block at the far edges is left out. */
    GrayImage reduced(int by) {
        if (by <= 1 || width < by || height < by) {
            return this;
        }
        GrayImage out = new GrayImage(width / by, height / by, new byte[(width / by) * (height / by)]);
        for (int y = 0; y < out.height; y++) {
            for (int x = 0; x < out.width; x++) {
                int sum = 0;
                for (int row = y * by; row < (y + 1) * by; row++) {
                    for (int column = x * by; column < (x + 1) * by; column++) {
                        sum += at(column, row);
                    }
                }
                out.set(x, y, sum / (by * by));
            }
        }
        return out;
    }
}
