package io.kraftd.domain.procurement.matching;

/** Nominal diameters (DN, ISO 6708), the inch sizes they stand for, and the outside diameters of steel pipe (ISO 4200). */
final class PipeSizes {
    private static final double INCH = 25.4;
    private static final double[][] DN_INCH_OUTSIDE = {
        {6, 0.125, 10.2},
        {8, 0.25, 13.5},
        {10, 0.375, 17.2},
        {15, 0.5, 21.3},
        {20, 0.75, 26.9},
        {25, 1, 33.7},
        {32, 1.25, 42.4},
        {40, 1.5, 48.3},
        {50, 2, 60.3},
        {65, 2.5, 76.1},
        {80, 3, 88.9},
        {90, 3.5, 101.6},
        {100, 4, 114.3},
        {125, 5, 139.7},
        {150, 6, 168.3},
        {200, 8, 219.1},
        {250, 10, 273},
        {300, 12, 323.9},
        {350, 14, 355.6},
        {400, 16, 406.4},
        {450, 18, 457},
        {500, 20, 508},
        {600, 24, 610}
    };

    private PipeSizes() {}

    /** Whether {@code metric} is the nominal or outside diameter of a size of {@code millimetres} that was printed in inches. */
    static boolean agree(double metric, double millimetres) {
        for (double[] row : DN_INCH_OUTSIDE) {
            if (Math.abs(row[1] * INCH - millimetres) < 0.01) {
                return row[0] == metric || row[2] == metric;
            }
        }
        return false;
    }
}
