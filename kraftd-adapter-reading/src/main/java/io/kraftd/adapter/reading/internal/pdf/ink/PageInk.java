package io.kraftd.adapter.reading.internal.pdf.ink;

import java.util.ArrayList;
import java.util.List;

/** All that one page puts on the paper, in the order it is drawn. */
public final class PageInk {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PathInk path = new PathInk();
    private double pictureArea;

    /** The glyphs, in user space. */
    public List<Glyph> glyphs() {
        return glyphs;
    }

    /** The straight lines and thin boxes, in user space. */
    public List<PathInk.Segment> lines() {
        return path.ink();
    }

    /** How many curves were drawn: letters that are not text are made of many. */
    public int curves() {
        return path.curves();
    }

    PathInk path() {
        return path;
    }

    void picture(double area) {
        pictureArea += area;
    }

    /** The area under pictures in square points; pictures that lie over each other count twice. */
    public double pictureArea() {
        return pictureArea;
    }
}
