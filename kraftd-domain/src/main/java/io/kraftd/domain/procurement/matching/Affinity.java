package io.kraftd.domain.procurement.matching;

import java.util.ArrayList;
import java.util.List;

/**
 * How well the descriptions of two lines fit, by words and by sizes.
 *
 * @param askedShare how much of what was asked for stands in the offer, 0 to 1
 * @param offeredShare how much of the offer is about what was asked for, 0 to 1
 * @param agreeing sizes that stand on both sides
 * @param conflicting sizes that stand on one side while the other names a different one
 */
record Affinity(double askedShare, double offeredShare, int agreeing, int conflicting, int sizes) {
    private static final double LEAST_LIKENESS = 0.5;
    private static final double ENOUGH_WORDS = 0.1;

    static Affinity between(Described asked, Described offered, WordLikeness likeness, Rarity rarity) {
        double askedShare = share(asked, offered, likeness, rarity);
        double offeredShare = share(offered, asked, likeness, rarity);
        int agreeing = agreeing(asked.measures(), offered.measures());
        int open = Math.min(asked.measures().size(), offered.measures().size()) - agreeing;
        return new Affinity(
                askedShare,
                offeredShare,
                agreeing,
                Math.max(0, open),
                Math.max(asked.measures().size(), offered.measures().size()));
    }

    /** Words alone, 0 to 1: their harmonic mean, leaning to the better covered side. */
    double words() {
        double low = Math.min(askedShare, offeredShare);
        double high = Math.max(askedShare, offeredShare);
        return high == 0 ? 0 : 0.5 * high + 0.5 * (2 * low * high / (low + high));
    }

    /** Words and sizes together; sizes that disagree weigh more than words that agree. */
    double fit() {
        double bySize = sizes == 0 ? 0 : (double) agreeing / sizes;
        double weight = sizes == 0 ? 0 : Math.min(0.45, 0.2 + 0.1 * sizes);
        // why: equal sizes of different things prove nothing.
        double related = Math.min(1, words() / ENOUGH_WORDS);
        return (1 - weight) * words() + related * weight * bySize - 0.16 * Math.min(conflicting, 3);
    }

    private static double share(Described of, Described in, WordLikeness likeness, Rarity rarity) {
        double all = 0;
        double found = 0;
        for (String word : of.words()) {
            double weight = rarity.of(word);
            double best = 0;
            for (String other : in.words()) {
                best = Math.max(best, likeness.of(word, other));
            }
            best = Math.max(best, Acronyms.share(word, in.words(), of.words()));
            all += weight;
            found += weight * (best >= LEAST_LIKENESS ? best : 0);
        }
        return all == 0 ? 0 : found / all;
    }

    private static int agreeing(List<Measure> one, List<Measure> other) {
        List<Measure> left = new ArrayList<>(other);
        int count = 0;
        for (Measure measure : one) {
            for (int i = 0; i < left.size(); i++) {
                if (measure.agrees(left.get(i))) {
                    left.remove(i);
                    count++;
                    break;
                }
            }
        }
        return count;
    }
}
