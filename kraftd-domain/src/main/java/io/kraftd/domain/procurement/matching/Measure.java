package io.kraftd.domain.procurement.matching;

/**
 * A number in a description: a size, a rating, a grade.
 *
 * @param printed as it stands
 * @param base in the base unit of its kind; the same as {@code printed} when no unit follows
 * @param kind what it measures: {@code mm, kg, w, v, a, l, mm2, bar}, or empty
 */
record Measure(double printed, double base, String kind) {
    private static final double CLOSE = 0.006;

    /** Whether both may be the same size, also when one names no unit or a nominal pipe size stands for inches. */
    boolean agrees(Measure other) {
        if (kind.equals(other.kind) || kind.isEmpty() || other.kind.isEmpty()) {
            return close(base, other.base)
                    || ((kind.isEmpty() || other.kind.isEmpty()) && close(printed, other.printed))
                    || nominal(other);
        }
        return false;
    }

    private boolean nominal(Measure other) {
        boolean lengths = !kind.equals(other.kind) || kind.equals("mm");
        return lengths && (PipeSizes.agree(base, other.base) || PipeSizes.agree(other.base, base));
    }

    private static boolean close(double one, double other) {
        return Math.abs(one - other) <= CLOSE * Math.max(Math.abs(one), Math.abs(other));
    }
}
