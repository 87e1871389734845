package io.kraftd.adapter.reading.internal.pdf.ink;

/** A map of the plane (ISO 32000-1, 8.3.3): x' = ax + cy + e, y' = bx + dy + f. */
record Affine(double a, double b, double c, double d, double e, double f) {
    static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    static Affine move(double x, double y) {
        return new Affine(1, 0, 0, 1, x, y);
    }

    /** First this map, then the other. */
    Affine then(Affine o) {
        return new Affine(
                a * o.a + b * o.c,
                a * o.b + b * o.d,
                c * o.a + d * o.c,
                c * o.b + d * o.d,
                e * o.a + f * o.c + o.e,
                e * o.b + f * o.d + o.f);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }

    /** How much larger areas get. */
    double area() {
        return Math.abs(a * d - b * c);
    }

    boolean isFinite() {
        return Double.isFinite(a + b + c + d + e + f);
    }
}
