package io.kraftd.domain.procurement.matching;

import java.util.List;

/**
 * How the words of two descriptions fit.
 *
 * @param askedShare how much of what was asked for stands in the offer, 0 to 1
 * @param offeredShare how much of the offer is about what was asked for, 0 to 1
 */
record WordFit(double askedShare, double offeredShare) {
    private static final double SAME_MEANING = 0.95;
    private static final double LEAST_LIKENESS = 0.5;

    static WordFit between(Weighed asked, Weighed offered, Lexicon lexicon) {
        return new WordFit(share(asked, offered, lexicon), share(offered, asked, lexicon));
    }

    /** Both shares as one, 0 to 1: their harmonic mean, leaning to the better covered side. */
    double words() {
        double low = Math.min(askedShare, offeredShare);
        double high = Math.max(askedShare, offeredShare);
        return high == 0 ? 0 : 0.5 * high + 0.5 * (2 * low * high / (low + high));
    }

    private static double share(Weighed of, Weighed in, Lexicon lexicon) {
        double all = 0;
        double found = 0;
        List<Token> tokens = of.text().tokens();
        boolean related = Weighed.meet(of.meanings(), in.meanings());
        for (int i = 0; i < tokens.size(); i++) {
            double best = 0;
            for (int id : in.ids()) {
                best = Math.max(best, lexicon.likeness(of.ids()[i], id));
            }
            if (related && best < SAME_MEANING && Weighed.meet(of.tokenMeanings()[i], in.meanings())) {
                best = SAME_MEANING;
            }
            if (best < LEAST_LIKENESS && !tokens.get(i).known()) {
                best = Acronyms.share(tokens.get(i).stem(), in.text().tokens(), tokens);
            }
            all += of.weights()[i];
            found += of.weights()[i] * (best >= LEAST_LIKENESS ? best : 0);
        }
        return all == 0 ? 0 : found / all;
    }
}
