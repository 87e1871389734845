package io.kraftd.adapter.reading.internal.pdf.ink;

import java.util.ArrayList;
import java.util.List;

/** Follows the path that is being drawn and keeps the straight lines that end up as ink, in user space. */
public final class PathInk {
    private static final double STRAIGHT = 0.02;
    private static final double SHORTEST = 4;
    private static final double THIN = 3;
    private static final int MOST = 20_000;

    private final List<List<Segment>> path = new ArrayList<>();
    private final List<Segment> ink = new ArrayList<>();
    private int segments;
    private int curves;
    private double startX;
    private double startY;
    private double penX;
    private double penY;

    /** A straight line, or a thin box with these opposite corners. */
    public record Segment(double x0, double y0, double x1, double y1) {}

    void moveTo(double x, double y) {
        path.add(new ArrayList<>());
        startX = x;
        startY = y;
        penX = x;
        penY = y;
    }

    void lineTo(double x, double y) {
        if (path.isEmpty()) {
            moveTo(x, y);
        } else if (segments < MOST) {
            path.get(path.size() - 1).add(new Segment(penX, penY, x, y));
            segments++;
        }
        penX = x;
        penY = y;
    }

    /** A curve leaves no rule, only moves the pen. */
    void curveTo(double x, double y) {
        curves++;
        penX = x;
        penY = y;
    }

    void close() {
        lineTo(startX, startY);
    }

    void forget() {
        path.clear();
        segments = 0;
    }

    void stroke() {
        path.forEach(part -> part.forEach(this::keep));
    }

    /** Of a filled area the edges are kept; those of a thin one fall together to one line. */
    void fill() {
        path.forEach(this::fill);
    }

    List<Segment> ink() {
        return ink;
    }

    int curves() {
        return curves;
    }

    private void fill(List<Segment> part) {
        if (part.isEmpty()) {
            return;
        }
        Segment bounds =
                part.stream().map(PathInk::ordered).reduce(PathInk::around).orElseThrow();
        if (Math.min(bounds.x1 - bounds.x0, bounds.y1 - bounds.y0) <= THIN) {
            keep(bounds);
        } else {
            part.forEach(this::keep);
        }
    }

    private static Segment ordered(Segment s) {
        return new Segment(Math.min(s.x0, s.x1), Math.min(s.y0, s.y1), Math.max(s.x0, s.x1), Math.max(s.y0, s.y1));
    }

    private static Segment around(Segment a, Segment b) {
        return new Segment(Math.min(a.x0, b.x0), Math.min(a.y0, b.y0), Math.max(a.x1, b.x1), Math.max(a.y1, b.y1));
    }

    private void keep(Segment s) {
        double across = Math.abs(s.x1 - s.x0);
        double down = Math.abs(s.y1 - s.y0);
        double length = Math.max(across, down);
        boolean straight = Math.min(across, down) <= Math.max(THIN, STRAIGHT * length);
        if (length >= SHORTEST && straight && ink.size() < MOST) {
            ink.add(s);
        }
    }
}
