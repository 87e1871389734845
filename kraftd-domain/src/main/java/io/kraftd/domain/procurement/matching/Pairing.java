package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.matching.LineMatch.How;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open lines of both sides, every pair weighed, and the best pairing of them all. */
final class Pairing {
    private static final double SAME_CODE = 1.2;
    private static final double ORDER = 0.03;
    private static final double LEAST_TEXT = 0.04;
    private static final double LEAST_CERTAINTY = 0.01;
    private static final double LEAST_ALTERNATE = 0.45;
    /** An alternate differs from what was asked, so its description proves less. */
    private static final double ALTERNATE_CERTAINTY = 0.9;
    /** Below this a pair is worse than none. */
    static final double LEAST_FIT = 0.12;

    final List<RfqLine> asked;
    final List<QuotationLine> offers;
    private final List<Described> askedTexts;
    private final List<Described> offerTexts;
    final double[][] fits;
    final QuantityEvidence quantities;
    private final WordLikeness likeness = new WordLikeness();
    private final Rarity rarity;
    private final Set<String> forbidden;

    Pairing(List<RfqLine> asked, List<QuotationLine> offers, Set<String> forbidden) {
        this.asked = asked;
        this.offers = offers;
        this.forbidden = forbidden;
        this.askedTexts =
                asked.stream().map(line -> Described.of(line.description())).toList();
        this.offerTexts =
                offers.stream().map(line -> Described.of(line.description())).toList();
        this.rarity = new Rarity(
                Stream.concat(askedTexts.stream(), offerTexts.stream()).toList());
        this.quantities = new QuantityEvidence(asked);
        this.fits = weigh();
    }

    private double[][] weigh() {
        double[][] all = new double[asked.size()][offers.size()];
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < offers.size(); j++) {
                all[i][j] = weigh(i, j);
            }
        }
        return all;
    }

    private double weigh(int i, int j) {
        RfqLine line = asked.get(i);
        QuotationLine offer = offers.get(j);
        if (isForbidden(i, j)) {
            return 0;
        }
        double code = sameCode(line.itemCode(), offer.itemCode()) ? SAME_CODE : 0;
        double text = text(i, offerTexts.get(j));
        double place = 1 - Math.abs((double) i / asked.size() - (double) j / offers.size());
        double quantity = text > LEAST_TEXT || code > 0 ? quantities.of(line, offer) : 0;
        return Math.max(0, text + code + quantity + ORDER * place);
    }

    /** How well a text fits the description of a line. */
    double text(int i, Described text) {
        return Affinity.between(askedTexts.get(i), text, likeness, rarity).fit();
    }

    boolean isForbidden(int i, int j) {
        return forbidden.contains(
                LineMatcher.key(offers.get(j).id(), asked.get(i).id()));
    }

    List<LineMatch> solve() {
        double[][] gains = new double[asked.size()][offers.size()];
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < offers.size(); j++) {
                gains[i][j] = Math.max(0, fits[i][j] - LEAST_FIT);
            }
        }
        int[] chosen = Assignment.best(gains, offers.size());
        Groups groups = new Groups(this, chosen);
        groups.find();
        List<LineMatch> matches = new ArrayList<>(groups.matches());
        Certainty certainty = new Certainty(fits, chosen, offers.size());
        for (int i = 0; i < chosen.length; i++) {
            double score = chosen[i] < 0 || groups.covers(i) ? 0 : certainty.of(i);
            if (score >= LEAST_CERTAINTY) {
                matches.add(match(i, chosen[i], score, How.ASSIGNED));
            }
        }
        return matches;
    }

    /** For each offer the line it fits best, several offers may name one line: alternates stand beside the main offer. */
    List<LineMatch> besideTheMain() {
        List<LineMatch> matches = new ArrayList<>();
        for (int j = 0; j < offers.size(); j++) {
            int best = -1;
            for (int i = 0; i < asked.size(); i++) {
                best = best < 0 || fits[i][j] > fits[best][j] ? i : best;
            }
            if (best >= 0 && fits[best][j] >= LEAST_ALTERNATE) {
                matches.add(match(best, j, ALTERNATE_CERTAINTY * Math.min(1, fits[best][j]), How.ASSIGNED));
            }
        }
        return matches;
    }

    LineMatch match(int i, int j, double score, How how) {
        return new LineMatch(offers.get(j).id(), asked.get(i).id(), score, how);
    }

    private static boolean sameCode(@Nullable String one, @Nullable String other) {
        return one != null
                && other != null
                && !folded(one).isEmpty()
                && folded(one).equals(folded(other));
    }

    private static String folded(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
