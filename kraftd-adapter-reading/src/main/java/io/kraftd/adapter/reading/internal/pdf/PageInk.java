package io.kraftd.adapter.reading.internal.pdf;

import java.util.ArrayList;
import java.util.List;

/** All that one page puts on the paper, in the order it is drawn. */
final class PageInk {
    private final List<Glyph> glyphs = new ArrayList<>();
    private final PathInk path = new PathInk();
    private double pictureArea;

    List<Glyph> glyphs() {
        return glyphs;
    }

    PathInk path() {
        return path;
    }

    void picture(double area) {
        pictureArea += area;
    }

    /** The area under pictures in square points; pictures that lie over each other count twice. */
    double pictureArea() {
        return pictureArea;
    }
}
