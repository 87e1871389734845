package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.matching.LineMatch.How;
import io.kraftd.domain.procurement.quote.QuotationLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds for each alternate the line it is offered for. It stands beside a main offer and never answers a line by itself;
 * several may name one line.
 */
final class Alternates {
    private static final double LEAST_FIT = 1;
    /** An alternate to nothing is rare, so it has to fit well. */
    private static final double LEAST_FIT_ALONE = 3;

    private static final double CLEARLY = 1.5;
    /** An alternate is written below the offer it replaces. */
    private static final double BELOW_ITS_MAIN = 4;
    /** An alternate differs from what was asked, so its description proves less. */
    private static final double CERTAINTY = 0.9;

    private final Pairing pairing;
    private final Map<String, Set<String>> above;
    private final Set<String> answered;

    /** @param main the matches of the offers that are no alternates */
    Alternates(Pairing pairing, List<QuotationLine> offered, Collection<LineMatch> main) {
        this.pairing = pairing;
        this.above = above(offered, main);
        this.answered = main.stream().map(LineMatch::rfqLine).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> above(List<QuotationLine> offered, Collection<LineMatch> main) {
        Map<String, Set<String>> answered = new HashMap<>();
        main.forEach(match -> answered.computeIfAbsent(match.quoteLine(), any -> new HashSet<>())
                .add(match.rfqLine()));
        Map<String, Set<String>> above = new HashMap<>();
        Set<String> last = Set.of();
        for (QuotationLine offer : offered) {
            if (offer.alternate()) {
                above.put(offer.id(), last);
            } else {
                last = answered.getOrDefault(offer.id(), Set.of());
            }
        }
        return above;
    }

    List<LineMatch> matches() {
        List<LineMatch> matches = new ArrayList<>();
        for (int offer = 0; offer < pairing.offers.size(); offer++) {
            double[] fits = fits(offer);
            int best = best(fits);
            if (best >= 0 && fits[best] >= least(best) && isClear(fits, best)) {
                double chance = 1 / (1 + Math.exp(-fits[best]));
                matches.add(pairing.match(best, offer, CERTAINTY * chance, How.ASSIGNED));
            }
        }
        return matches;
    }

    private double least(int line) {
        return answered.contains(pairing.asked.get(line).id()) ? LEAST_FIT : LEAST_FIT_ALONE;
    }

    private double[] fits(int offer) {
        Set<String> likely = above.getOrDefault(pairing.offers.get(offer).id(), Set.of());
        double[] fits = new double[pairing.asked.size()];
        for (int line = 0; line < fits.length; line++) {
            boolean below = likely.contains(pairing.asked.get(line).id());
            fits[line] = pairing.fits[line][offer] + (below ? BELOW_ITS_MAIN : 0);
        }
        return fits;
    }

    private static int best(double[] fits) {
        int best = -1;
        for (int line = 0; line < fits.length; line++) {
            best = best < 0 || fits[line] > fits[best] ? line : best;
        }
        return best;
    }

    private static boolean isClear(double[] fits, int best) {
        for (int line = 0; line < fits.length; line++) {
            if (line != best && fits[line] > fits[best] - CLEARLY) {
                return false;
            }
        }
        return true;
    }
}
