package io.kraftd.domain.procurement.matching;

import java.util.List;

/**
 * One way to say a meaning.
 *
 * @param words stems, in the usual order; their order in a description is free
 */
record Phrase(List<String> words, Meaning meaning) {
    private static final int SLACK = 2;

    /** The word that descriptions are searched for first: the one named last, mostly the thing itself. */
    String head() {
        return words.get(words.size() - 1);
    }

    /**
     * The positions of its words around a position of its head, as a set of bits; 0 when they do not stand there together.
     * Positions above 62 are not looked at.
     */
    long around(List<String> stems, int head) {
        long found = 1L << head;
        int reach = words.size() - 1 + SLACK;
        for (int word = words.size() - 2; word >= 0; word--) {
            long at = nearest(stems, words.get(word), head, reach, found);
            if (at == 0) {
                return 0;
            }
            found |= at;
        }
        return found;
    }

    private static long nearest(List<String> stems, String word, int head, int reach, long taken) {
        for (int step = 1; step <= reach; step++) {
            for (int at : new int[] {head - step, head + step}) {
                if (at >= 0
                        && at < stems.size()
                        && (taken >> at & 1) == 0
                        && stems.get(at).equals(word)) {
                    return 1L << at;
                }
            }
        }
        return 0;
    }
}
