package io.kraftd.domain.procurement.matching;

/** Nominal diameters (DN, ISO 6708) and the inch sizes they stand for. */
final class PipeSizes {
    private static final double INCH = 25.4;
    private static final double[][] DN_TO_INCHES = {
        {6, 0.125},
        {8, 0.25},
        {10, 0.375},
        {15, 0.5},
        {20, 0.75},
        {25, 1},
        {32, 1.25},
        {40, 1.5},
        {50, 2},
        {65, 2.5},
        {80, 3},
        {100, 4},
        {125, 5},
        {150, 6},
        {200, 8},
        {250, 10},
        {300, 12},
        {350, 14},
        {400, 16},
        {450, 18},
        {500, 20},
        {600, 24}
    };

    private PipeSizes() {}

    /** Whether {@code dn} is the nominal diameter of a size of {@code millimetres} that was printed in inches. */
    static boolean agree(double dn, double millimetres) {
        for (double[] row : DN_TO_INCHES) {
            if (row[0] == dn && Math.abs(row[1] * INCH - millimetres) < 0.01) {
                return true;
            }
        }
        return false;
    }
}
