package io.kraftd.bench.synthetic.pdf;

/**
 * A strip of the page.
 *
 * @param x its start
 * @param width its width
 */
record Area(float x, float width) {
    float end() {
        return x + width;
    }

    /** The part from one share of the width to another. */
    Area part(float from, float to) {
        return new Area(x + width * from, width * (to - from));
    }
}
