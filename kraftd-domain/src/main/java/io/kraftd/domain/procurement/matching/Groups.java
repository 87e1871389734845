package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.matching.LineMatch.How;
import io.kraftd.domain.procurement.matching.OfferParts.Counted;
import io.kraftd.domain.procurement.matching.OfferParts.Part;
import io.kraftd.domain.procurement.matching.OfferParts.Split;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One offer for two lines, and two offers for one line. Looked for only where a line stayed alone, so that a good pair is
 * not torn apart.
 */
final class Groups {
    private static final double LEAST_PART = 0.5;
    /** Parts that add up need little more. */
    private static final double LEAST_SPLIT = -1;

    private static final double CLEARLY = 1;
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

    // why: parts that add up are surer than a part that reads like a line, and give lines free that this part may be
    // about.
    void find() {
        split();
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
        double score = Math.max(0, Math.min(MOST, chance(joint.least())));
        for (int line : new int[] {joint.first(), joint.second()}) {
            covered.add(line);
            matches.add(pairing.match(line, joint.offer(), score, How.MERGED));
        }
    }

    private static int[] clear(double[] fits) {
        return IntStream.range(0, fits.length)
                .filter(line -> isClear(fits, line))
                .toArray();
    }

    // why: a part that fits two open lines nearly as well would answer the one that is missing every other time.
    private static boolean isClear(double[] fits, int line) {
        if (fits[line] < LEAST_PART) {
            return false;
        }
        for (int other = 0; other < fits.length; other++) {
            if (other != line && fits[other] > fits[line] - CLEARLY) {
                return false;
            }
        }
        return true;
    }

    private static double chance(double odds) {
        return 1 / (1 + Math.exp(-odds));
    }

    private void collect(Split split, int offer, List<Joint> candidates) {
        double[] firsts = fits(split.first(), offer);
        double[] seconds = fits(split.second(), offer);
        boolean counted =
                split.first().counted().isPresent() || split.second().counted().isPresent();
        for (int i : clear(firsts)) {
            for (int j : clear(seconds)) {
                boolean strong = i != j;
                // why: at least one of both must be without an offer of its own.
                boolean loose = strong && (chosen[i] < 0 || chosen[j] < 0);
                if (loose
                        && quantitiesAllowIt(i, j, offer, counted)
                        && beatsHolder(i, j, offer, Math.min(firsts[i], seconds[j]))) {
                    candidates.add(new Joint(i, j, offer, firsts[i], seconds[j]));
                }
            }
        }
    }

    // why: a quantity that is that of one line and not of the other says that the offer is about the one alone; a
    // quantity
    // that is neither's is that of a lump.
    private boolean quantitiesAllowIt(int first, int second, int offer, boolean counted) {
        boolean one = QuantityEvidence.isEqual(pairing.wanted.get(first), pairing.given.get(offer));
        boolean other = QuantityEvidence.isEqual(pairing.wanted.get(second), pairing.given.get(offer));
        return one ? other : !other && (counted || isLump(offer));
    }

    private boolean isLump(int offer) {
        BigDecimal quantity = pairing.offers.get(offer).quantity();
        return quantity == null || quantity.compareTo(BigDecimal.ONE) == 0;
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
            fits[i] = open ? fit(i, part) : Pairing.IMPOSSIBLE;
        }
        return fits;
    }

    private double fit(int asked, Part part) {
        double text = pairing.text(asked, part.text());
        return part.counted()
                .map(counted -> Math.max(text, pairing.text(asked, counted.text()) + ofCount(asked, counted)))
                .orElse(text);
    }

    private double ofCount(int asked, Counted counted) {
        Optional<Amount> wanted = pairing.wanted.get(asked);
        boolean equal = QuantityEvidence.isEqual(wanted, Optional.of(counted.amount()));
        return equal ? pairing.quantities.of(wanted, Optional.of(counted.amount())) : 0;
    }

    private void split() {
        for (int offer = 0; offer < pairing.offers.size(); offer++) {
            if (!used.contains(offer) && isLoose(offer)) {
                joinSplit(offer);
            }
        }
    }

    // why: an offer may be a part of a neighbour of the line that holds it, even when its quantity is that of this
    // line.
    private boolean isLoose(int offer) {
        int holder = holder(offer);
        return holder < 0 || !covers(holder);
    }

    private boolean beatsHolder(int line, int offer) {
        int holder = holder(offer);
        return holder < 0
                || !QuantityEvidence.isEqual(pairing.wanted.get(holder), pairing.given.get(offer))
                || pairing.text(line, offer) >= pairing.text(holder, offer) + CLEARLY;
    }

    private void joinSplit(int offer) {
        int best = -1;
        for (int i = 0; i < pairing.asked.size(); i++) {
            boolean open = chosen[i] >= 0
                    && chosen[i] != offer
                    && !covers(i)
                    && completes(i, chosen[i], offer)
                    && beatsHolder(i, offer);
            boolean better = best < 0 || pairing.fits[i][offer] > pairing.fits[best][offer];
            if (open && pairing.fits[i][offer] >= LEAST_SPLIT && better) {
                best = i;
            }
        }
        if (best >= 0) {
            joinSplit(best, chosen[best], offer);
        }
    }

    // why: of two lines that ask for as much, each may hold one part, and both parts are about one of them.
    private void joinSplit(int line, int first, int second) {
        int holder = holder(second);
        if (holder >= 0) {
            chosen[holder] = -1;
        }
        boolean ofHolder = holder >= 0
                && completes(holder, first, second)
                && both(holder, first, second) > both(line, first, second);
        chosen[line] = -1;
        int parted = ofHolder ? holder : line;
        chosen[parted] = first;
        used.add(first);
        used.add(second);
        covered.add(parted);
        double score = Math.min(MOST, chance(Math.min(pairing.fits[parted][first], pairing.fits[parted][second])));
        matches.add(pairing.match(parted, first, score, How.SPLIT));
        matches.add(pairing.match(parted, second, score, How.SPLIT));
    }

    private double both(int line, int first, int second) {
        return pairing.fits[line][first] + pairing.fits[line][second];
    }

    // why: parts of one line add up to what was asked for; anything else is a second offer or an extra.
    private boolean completes(int asked, int first, int second) {
        Optional<Amount> wanted = pairing.wanted.get(asked);
        Optional<Amount> one = pairing.given.get(first);
        Optional<Amount> other = pairing.given.get(second);
        return wanted.isPresent()
                && one.isPresent()
                && other.isPresent()
                && one.get().completes(other.get(), wanted.get());
    }
}
