package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.matching.LineMatch.How;
import io.kraftd.domain.procurement.matching.OfferParts.Part;
import io.kraftd.domain.procurement.matching.OfferParts.Split;
import io.kraftd.domain.procurement.quote.QuotationLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One offer for two lines, and two offers for one line. Looked for only where a line stayed alone, so that a good pair is
 * not torn apart.
 */
final class Groups {
    private static final double LEAST_PART = 0.28;
    private static final double CLEARLY = 0.1;
    /** Groups are never as sure as a pair. */
    private static final double MOST = 0.9;

    private final Pairing pairing;
    private final int[] chosen;
    private final List<LineMatch> matches = new ArrayList<>();
    private final Set<Integer> covered = new HashSet<>();
    private final Set<Integer> used = new HashSet<>();

    /** Two lines that one offer may answer, and how well each part fits its line. */
    private record Joint(int first, int second, int offer, double firstFit, double secondFit) {
        double least() {
            return Math.min(firstFit, secondFit);
        }

        double both() {
            return firstFit + secondFit;
        }
    }

    Groups(Pairing pairing, int[] chosen) {
        this.pairing = pairing;
        this.chosen = chosen;
    }

    List<LineMatch> matches() {
        return matches;
    }

    boolean covers(int asked) {
        return covered.contains(asked);
    }

    void find() {
        merged();
        split();
    }

    private void merged() {
        List<Joint> candidates = new ArrayList<>();
        for (int offer = 0; offer < pairing.offers.size(); offer++) {
            for (Split split : OfferParts.of(pairing.offers.get(offer).description())) {
                collect(split, offer, candidates);
            }
        }
        candidates.sort(Comparator.comparingDouble(Joint::both).reversed());
        for (Joint joint : candidates) {
            boolean free = !used.contains(joint.offer()) && !covers(joint.first()) && !covers(joint.second());
            if (free) {
                take(joint);
            }
        }
    }

    private void take(Joint joint) {
        used.add(joint.offer());
        int holder = holder(joint.offer());
        if (holder >= 0) {
            chosen[holder] = -1;
        }
        double score = Math.max(0, Math.min(MOST, 0.25 + joint.least()));
        for (int line : new int[] {joint.first(), joint.second()}) {
            covered.add(line);
            matches.add(pairing.match(line, joint.offer(), score, How.MERGED));
        }
    }

    private void collect(Split split, int offer, List<Joint> candidates) {
        double[] firsts = fits(split.first(), offer);
        double[] seconds = fits(split.second(), offer);
        for (int i = 0; i < firsts.length; i++) {
            for (int j = 0; j < seconds.length; j++) {
                boolean strong = i != j && firsts[i] >= LEAST_PART && seconds[j] >= LEAST_PART;
                // why: at least one of both must be without an offer of its own.
                boolean loose = strong && (chosen[i] < 0 || chosen[j] < 0);
                if (loose
                        && quantitiesAllowIt(i, j, offer)
                        && beatsHolder(i, j, offer, Math.min(firsts[i], seconds[j]))) {
                    candidates.add(new Joint(i, j, offer, firsts[i], seconds[j]));
                }
            }
        }
    }

    // why: a quantity that is that of one line and not of the other says that the offer is about the one alone.
    private boolean quantitiesAllowIt(int first, int second, int offer) {
        QuotationLine line = pairing.offers.get(offer);
        double one = pairing.quantities.of(pairing.asked.get(first), line);
        double other = pairing.quantities.of(pairing.asked.get(second), line);
        return (one > 0) == (other > 0);
    }

    // why: an offer that has a line of its own is taken from it only for something clearly better.
    private boolean beatsHolder(int first, int second, int offer, double least) {
        int holder = holder(offer);
        return holder < 0 || holder == first || holder == second || least >= pairing.fits[holder][offer] + CLEARLY;
    }

    private int holder(int offer) {
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] == offer) {
                return i;
            }
        }
        return -1;
    }

    private double[] fits(Part part, int offer) {
        double[] fits = new double[pairing.asked.size()];
        for (int i = 0; i < fits.length; i++) {
            boolean open = (chosen[i] < 0 || chosen[i] == offer) && !pairing.isForbidden(i, offer);
            fits[i] = open ? fit(i, part) : 0;
        }
        return fits;
    }

    private double fit(int asked, Part part) {
        double text = pairing.text(asked, part.text());
        return part.count()
                .map(count -> text + pairing.quantities.ofText(pairing.asked.get(asked), count))
                .orElse(text);
    }

    private void split() {
        Set<Integer> taken = new HashSet<>(used);
        for (int column : chosen) {
            taken.add(column);
        }
        for (int offer = 0; offer < pairing.offers.size(); offer++) {
            if (!taken.contains(offer)) {
                joinSplit(offer);
            }
        }
    }

    private void joinSplit(int offer) {
        int best = -1;
        for (int i = 0; i < pairing.asked.size(); i++) {
            boolean open = chosen[i] >= 0 && !covers(i) && completes(i, offer);
            boolean better = best < 0 || pairing.fits[i][offer] > pairing.fits[best][offer];
            if (open && pairing.fits[i][offer] >= Pairing.LEAST_FIT && better) {
                best = i;
            }
        }
        if (best >= 0) {
            covered.add(best);
            double score = Math.max(0, Math.min(MOST, 0.3 + pairing.fits[best][offer]));
            matches.add(pairing.match(best, chosen[best], score, How.SPLIT));
            matches.add(pairing.match(best, offer, score, How.SPLIT));
        }
    }

    // why: parts of one line add up to what was asked for; anything else is a second offer or an extra.
    private boolean completes(int asked, int offer) {
        BigDecimal wanted = pairing.asked.get(asked).quantity();
        QuotationLine first = pairing.offers.get(chosen[asked]);
        QuotationLine second = pairing.offers.get(offer);
        BigDecimal one = first.quantity();
        BigDecimal other = second.quantity();
        return wanted != null && one != null && other != null && one.add(other).compareTo(wanted) == 0;
    }
}
