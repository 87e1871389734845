package io.kraftd.adapter.reading.internal.pdf;

import io.kraftd.adapter.reading.internal.pdf.ink.Glyph;
import org.jspecify.annotations.Nullable;

/**
 * A glyph as it stands on the upright page, seen along its own line of writing.
 *
 * @param quarter which way the writing runs: 0 to the right, 1 up, 2 to the left on its head, 3 down
 * @param from where it starts along the line, in points
 * @param to where it ends
 * @param base where its baseline lies across the line, growing downwards as seen by the reader
 * @param height one em across the line
 */
record Placed(Glyph glyph, int quarter, double from, double to, double base, double height) {
    /** The tangent of four degrees. */
    private static final double ODD_SLOPE = 0.07;

    /** {@code null} for writing at an odd angle, such as a watermark across the page. */
    static @Nullable Placed on(PageFrame frame, Glyph glyph) {
        double x = frame.x(glyph.x(), glyph.y());
        double y = frame.y(glyph.x(), glyph.y());
        double dx = frame.x(glyph.x() + glyph.dx(), glyph.y() + glyph.dy()) - x;
        double dy = frame.y(glyph.x() + glyph.dx(), glyph.y() + glyph.dy()) - y;
        double upX = frame.x(glyph.x() + glyph.upX(), glyph.y() + glyph.upY()) - x;
        double upY = frame.y(glyph.x() + glyph.upX(), glyph.y() + glyph.upY()) - y;
        double height = Math.sqrt(upX * upX + upY * upY);
        double length = Math.sqrt(dx * dx + dy * dy);
        // why: a glyph that moves nowhere runs at a right angle to its own height
        int way = length > 0 ? way(dx, dy) : way(-upY, upX);
        if (!(height > 0) || way < 0) {
            return null;
        }
        double from = along(way, x, y);
        return new Placed(glyph, way, from, from + length, across(way, x, y), height);
    }

    private static int way(double dx, double dy) {
        if (Math.abs(dy) <= ODD_SLOPE * Math.abs(dx)) {
            return dx >= 0 ? 0 : 2;
        }
        if (Math.abs(dx) <= ODD_SLOPE * Math.abs(dy)) {
            return dy <= 0 ? 1 : 3;
        }
        return -1;
    }

    Placed reading(String text) {
        return new Placed(glyph.reading(text), quarter, from, to, base, height);
    }

    Placed inBold() {
        return new Placed(glyph.inBold(), quarter, from, to, base, height);
    }

    double top() {
        return base - glyph.font().ascent() * height;
    }

    double bottom() {
        return base - glyph.font().descent() * height;
    }

    /** The glyph's share of one em of its font at the size it is drawn, in points along the line. */
    double em() {
        return glyph.em();
    }

    private static double along(int way, double x, double y) {
        return switch (way) {
            case 1 -> -y;
            case 2 -> -x;
            case 3 -> y;
            default -> x;
        };
    }

    private static double across(int way, double x, double y) {
        return switch (way) {
            case 1 -> x;
            case 2 -> -y;
            case 3 -> -x;
            default -> y;
        };
    }
}
