package io.kraftd.domain.extracted;

/** The chance of being right, 0 to 1. Calibrated: of the values said 0.9, nine in ten are right. */
public record Confidence(double value) implements Comparable<Confidence> {
    /** Nothing speaks for it. */
    public static final Confidence NONE = new Confidence(0);

    public Confidence {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("a confidence lies between 0 and 1");
        }
    }

    /** The nearest confidence to any figure: below 0 is 0, above 1 is 1. */
    public static Confidence clamped(double value) {
        return new Confidence(Math.max(0, Math.min(1, value)));
    }

    @Override
    public int compareTo(Confidence other) {
        return Double.compare(value, other.value);
    }
}
