package io.kraftd.domain.procurement.matching;

import java.util.Arrays;

/**
 * The assignment of rows to columns with the greatest sum of gains (Kuhn and Munkres, shortest augmenting paths). A row may
 * stay alone at gain 0.
 */
final class Assignment {
    private Assignment() {}

    /**
     * For each row the column it gets, -1 when it stays alone.
     *
     * @param gains by row and column; pairs with no positive gain are never made
     */
    static int[] best(double[][] gains, int columns) {
        int rows = gains.length;
        int width = columns + rows;
        double[] rowPrice = new double[rows + 1];
        double[] columnPrice = new double[width + 1];
        int[] owner = new int[width + 1];
        int[] way = new int[width + 1];
        for (int row = 1; row <= rows; row++) {
            augment(gains, columns, row, rowPrice, columnPrice, owner, way);
        }
        int[] result = new int[rows];
        Arrays.fill(result, -1);
        for (int column = 1; column <= columns; column++) {
            if (owner[column] > 0 && gains[owner[column] - 1][column - 1] > 0) {
                result[owner[column] - 1] = column - 1;
            }
        }
        return result;
    }

    private static void augment(
            double[][] gains, int columns, int row, double[] rowPrice, double[] columnPrice, int[] owner, int[] way) {
        int width = owner.length - 1;
        double[] least = new double[width + 1];
        boolean[] used = new boolean[width + 1];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        owner[0] = row;
        int at = 0;
        do {
            used[at] = true;
            int current = owner[at];
            double delta = Double.POSITIVE_INFINITY;
            int next = 0;
            for (int column = 1; column <= width; column++) {
                if (used[column]) {
                    continue;
                }
                double reduced = cost(gains, columns, current, column) - rowPrice[current] - columnPrice[column];
                if (reduced < least[column]) {
                    least[column] = reduced;
                    way[column] = at;
                }
                if (least[column] < delta) {
                    delta = least[column];
                    next = column;
                }
            }
            for (int column = 0; column <= width; column++) {
                if (used[column]) {
                    rowPrice[owner[column]] += delta;
                    columnPrice[column] -= delta;
                } else {
                    least[column] -= delta;
                }
            }
            at = next;
        } while (owner[at] != 0);
        do {
            int previous = way[at];
            owner[at] = owner[previous];
            at = previous;
        } while (at != 0);
    }

    // why: every row has a column of its own where staying alone costs nothing.
    private static double cost(double[][] gains, int columns, int row, int column) {
        if (column <= columns) {
            return -Math.max(0, gains[row - 1][column - 1]);
        }
        return column - columns == row ? 0 : 1e6;
    }
}
