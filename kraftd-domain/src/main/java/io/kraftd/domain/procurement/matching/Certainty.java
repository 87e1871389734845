package io.kraftd.domain.procurement.matching;

import java.util.Arrays;

/**
 * The chance that a pair of a pairing is right: what the whole pairing would lose if the pair were broken up, one exchange at
 * a time. A pair whose nearest rival is firmly held by another line is surer than the rival's own fit suggests.
 */
final class Certainty {
    private static final double SHARPNESS = 1;
    private static final double ALONE = Pairing.LEAST_FIT;

    private final double[][] fits;
    private final int[] chosen;
    private final int[] owner;

    /** @param chosen the column of each row, -1 for a row that stays alone */
    Certainty(double[][] fits, int[] chosen, int columns) {
        this.fits = fits;
        this.chosen = chosen;
        this.owner = new int[columns];
        Arrays.fill(owner, -1);
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] >= 0) {
                owner[chosen[i]] = i;
            }
        }
    }

    /** The chance for the pair of this row, 0 to 1. */
    double of(int row) {
        int column = chosen[row];
        double doubt = doubt(fits[row][column] - ALONE);
        for (int other = 0; other < owner.length; other++) {
            if (other != column) {
                doubt += doubt(lossByTaking(row, column, other));
            }
        }
        for (int other = 0; other < fits.length; other++) {
            if (other != row && chosen[other] < 0) {
                doubt += doubt(fits[row][column] - fits[other][column]);
            }
        }
        return 1 / (1 + doubt);
    }

    private double lossByTaking(int row, int column, int other) {
        double own = fits[row][column] - fits[row][other];
        int holder = owner[other];
        return holder < 0 ? own : own + fits[holder][other] - Math.max(ALONE, fits[holder][column]);
    }

    private static double doubt(double loss) {
        return Math.exp(-SHARPNESS * loss);
    }
}
