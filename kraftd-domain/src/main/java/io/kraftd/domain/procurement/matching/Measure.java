package io.kraftd.domain.procurement.matching;

/**
 * A number in a description: a size, a rating, a grade, a count.
 *
 * @param printed as it stands
 * @param base in the base unit of its kind; the same as {@code printed} when no unit is known
 * @param kind what it measures, such as {@code mm, kg, w, core}; empty when only the number stands there
 * @param imperial whether it was printed in inches, where nominal sizes are rounded
 */
record Measure(double printed, double base, String kind, boolean imperial) {
    private static final double CLOSE = 0.006;
    /** A sheet of 4 by 8 feet is sold as 1220 or 1200 by 2440. */
    private static final double NOMINAL = 0.027;
    /** Motors of 1 hp are sold as 0.75 kW. */
    private static final double POWER = 0.02;

    static Measure bare(double value) {
        return new Measure(value, value, "", false);
    }

    /** Whether both may be the same size, also when one names no unit or a nominal pipe size stands for inches. */
    boolean agrees(Measure other) {
        if (isOpen() || other.isOpen()) {
            return close(base, other.base, CLOSE) || close(printed, other.printed, CLOSE) || nominal(other);
        }
        if (!kind.equals(other.kind)) {
            return false;
        }
        return close(base, other.base, kind.equals("w") ? POWER : CLOSE) || nominal(other);
    }

    /** Whether both tell the same property, so that different values exclude each other. */
    boolean compares(Measure other) {
        return kind.equals(other.kind) || kind.isEmpty() || other.kind.isEmpty();
    }

    private boolean isOpen() {
        return kind.isEmpty() || kind.startsWith("~");
    }

    private boolean nominal(Measure other) {
        if (imperial == other.imperial) {
            return false;
        }
        return close(base, other.base, NOMINAL)
                || (imperial ? PipeSizes.agree(other.base, base) : PipeSizes.agree(base, other.base));
    }

    private static boolean close(double one, double other, double share) {
        return Math.abs(one - other) <= share * Math.max(Math.abs(one), Math.abs(other));
    }
}
