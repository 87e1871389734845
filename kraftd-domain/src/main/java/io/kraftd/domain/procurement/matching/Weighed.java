package io.kraftd.domain.procurement.matching;

/**
 * A description made ready to be compared often.
 *
 * @param ids the number of each token in the lexicon
 * @param weights how much each token tells
 * @param sizes how much each measure tells
 * @param tokenMeanings the numbers of the meanings of each token, ascending
 * @param meanings the numbers of all meanings, ascending
 * @param things those of the meanings that can be bought, ascending
 * @param families the numbers of the families of these things, ascending
 */
@SuppressWarnings("ArrayRecordComponent")
record Weighed(
        Described text,
        int[] ids,
        double[] weights,
        double[] sizes,
        int[][] tokenMeanings,
        int[] meanings,
        int[] things,
        int[] families) {
    /** Whether two ascending rows of numbers share one. */
    static boolean meet(int[] some, int[] others) {
        int i = 0;
        int j = 0;
        while (i < some.length && j < others.length) {
            if (some[i] == others[j]) {
                return true;
            }
            if (some[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return false;
    }
}
