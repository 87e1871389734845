package io.kraftd.adapter.reading.internal.pdf.paint;

import java.awt.Shape;
import java.awt.geom.PathIterator;

/**
 * How much work it is to paint a path, guessed from above. Java paints along rows of pixels and looks at every place where a
 * row meets an outline, so what counts is how far the outlines climb, and each piece counts a little by itself. In points.
 */
final class PathWork {
    private static final int CURVE = 16;

    private final double tallest;
    private double climbed;
    private double length;
    private int pieces;
    private double x;
    private double y;
    private double startX;
    private double startY;

    private PathWork(double tallest) {
        this.tallest = tallest;
    }

    /** Of a path on a page of which no line can climb more than {@code tallest}. */
    static PathWork of(Shape path, double tallest) {
        PathWork work = new PathWork(tallest);
        double[] to = new double[6];
        for (PathIterator pieces = path.getPathIterator(null); !pieces.isDone(); pieces.next()) {
            work.add(pieces.currentSegment(to), to);
        }
        return work;
    }

    /** Of how many lines and curves it consists. */
    int pieces() {
        return pieces;
    }

    /** Points climbed when it is filled. */
    double filled() {
        return climbed;
    }

    /** Points climbed by both sides of a line so wide, with an end for each dash; {@code dash} is 0 for an unbroken line. */
    double drawn(double width, double dash) {
        double broken = dash > 0 ? length / dash : 0;
        return 2 * climbed + (pieces + broken) * (1 + 2 * Math.min(width, tallest));
    }

    private void add(int kind, double[] to) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> {
                startX = to[0];
                startY = to[1];
                x = startX;
                y = startY;
            }
            case PathIterator.SEG_CLOSE -> line(startX, startY);
            case PathIterator.SEG_LINETO -> line(to[0], to[1]);
            default -> curve(to, kind == PathIterator.SEG_QUADTO ? 2 : 3);
        }
    }

    /** A curve is no longer and climbs no more than the lines between the points that shape it. */
    private void curve(double[] to, int points) {
        for (int i = 0; i < points; i++) {
            line(to[2 * i], to[2 * i + 1]);
        }
        climbed += CURVE;
    }

    private void line(double toX, double toY) {
        climbed += 1 + Math.min(Math.abs(toY - y), tallest);
        length += Math.hypot(toX - x, toY - y);
        pieces++;
        x = toX;
        y = toY;
    }
}
