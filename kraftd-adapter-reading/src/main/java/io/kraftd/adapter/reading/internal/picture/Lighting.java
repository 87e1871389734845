package io.kraftd.adapter.reading.internal.picture;

import io.kraftd.domain.shared.Deadline;

/** Evens out the light: the paper becomes white everywhere, whatever shadow lies on it. */
final class Lighting {
    private static final int TILE = 32;
    private static final double PAPER = 0.8;
    private static final int DARK = 110;
    private static final int ROUNDS = 8;

    private final GrayImage image;
    private final Deadline deadline;
    private final int columns;
    private final int rows;
    private final int[] paper;

    private Lighting(GrayImage image, Deadline deadline) {
        this.image = image;
        this.deadline = deadline;
        this.columns = (image.width() + TILE - 1) / TILE;
        this.rows = (image.height() + TILE - 1) / TILE;
        this.paper = new int[columns * rows];
    }

    /** A picture of the same size. Areas that are dark by print, such as a filled heading, stay dark. */
    static GrayImage evened(GrayImage image, Deadline deadline) {
        Lighting lighting = new Lighting(image, deadline);
        lighting.measure();
        lighting.bridge();
        return lighting.divide();
    }

    private void measure() {
        for (int row = 0; row < rows; row++) {
            deadline.check();
            for (int column = 0; column < columns; column++) {
                int value = bright(column * TILE, row * TILE);
                paper[row * columns + column] = value < DARK ? 0 : value;
            }
        }
    }

    /** The value that most of a tile's pixels stay below: that of the paper between the letters. */
    private int bright(int left, int top) {
        int[] counts = new int[256];
        int right = Math.min(left + TILE, image.width());
        int bottom = Math.min(top + TILE, image.height());
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                counts[image.at(x, y)]++;
            }
        }
        int wanted = (int) (PAPER * (right - left) * (bottom - top));
        int value = 0;
        for (int seen = counts[0]; seen <= wanted && value < 255; seen += counts[value]) {
            value++;
        }
        return value;
    }

    /** Tiles without paper take the light of their neighbours. */
    private void bridge() {
        for (int round = 0; round < ROUNDS; round++) {
            int[] before = paper.clone();
            for (int i = 0; i < paper.length; i++) {
                if (before[i] == 0) {
                    paper[i] = neighbours(before, i);
                }
            }
        }
    }

    private int neighbours(int[] values, int at) {
        int sum = 0;
        int count = 0;
        for (int dy = -1; dy <= 1; dy++) {
            for (int dx = -1; dx <= 1; dx++) {
                int column = at % columns + dx;
                int row = at / columns + dy;
                boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
                int value = inside ? values[row * columns + column] : 0;
                sum += value;
                count += value > 0 ? 1 : 0;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private GrayImage divide() {
        GrayImage out = new GrayImage(image.width(), image.height(), new byte[image.pixels().length]);
        for (int y = 0; y < image.height(); y++) {
            deadline.check();
            for (int x = 0; x < image.width(); x++) {
                double light = light(x, y);
                out.set(x, y, light < 1 ? image.at(x, y) : (int) Math.min(255, image.at(x, y) * 255 / light));
            }
        }
        return out;
    }

    /** Between the middles of the four nearest tiles. */
    private double light(int x, int y) {
        double column = Math.max(0, Math.min(columns - 1.0, (x + 0.5) / TILE - 0.5));
        double row = Math.max(0, Math.min(rows - 1.0, (y + 0.5) / TILE - 0.5));
        int left = (int) column;
        int top = (int) row;
        int right = Math.min(columns - 1, left + 1);
        int bottom = Math.min(rows - 1, top + 1);
        double over =
                paper[top * columns + left] * (1 - (column - left)) + paper[top * columns + right] * (column - left);
        double under = paper[bottom * columns + left] * (1 - (column - left))
                + paper[bottom * columns + right] * (column - left);
        return over * (1 - (row - top)) + under * (row - top);
    }
}
