package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.matching.LineMatch.How;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The open lines of both sides, every pair weighed in logarithms of odds, and the best pairing of them all. */
final class Pairing {
    private static final double SAME_CODE = 9;
    private static final double ORDER = 0.6;
    private static final double LEAST_CERTAINTY = 0.7;
    /** Below this a pair is worse than none. */
    static final double LEAST_FIT = 0;

    private static final double HOPELESS = -9;
    static final double IMPOSSIBLE = -1000;

    final List<RfqLine> asked;
    final List<QuotationLine> offers;
    private final List<Weighed> askedTexts;
    private final List<Weighed> offerTexts;
    final List<Optional<Amount>> wanted;
    final List<Optional<Amount>> given;
    final double[][] fits;
    final QuantityEvidence quantities;
    private final Lexicon lexicon;
    private final Set<String> forbidden;

    Pairing(List<RfqLine> asked, List<QuotationLine> offers, Set<String> forbidden) {
        this.asked = asked;
        this.offers = offers;
        this.forbidden = forbidden;
        List<Described> askedWords =
                asked.stream().map(line -> Described.of(line.description())).toList();
        List<Described> offerWords =
                offers.stream().map(line -> Described.of(line.description())).toList();
        this.lexicon = new Lexicon(new Rarity(
                Stream.concat(askedWords.stream(), offerWords.stream()).toList()));
        this.askedTexts = askedWords.stream().map(lexicon::weigh).toList();
        this.offerTexts = offerWords.stream().map(lexicon::weigh).toList();
        this.wanted = asked.stream().map(Amount::of).toList();
        this.given = offers.stream().map(Amount::of).toList();
        this.quantities = new QuantityEvidence(wanted);
        this.fits = weigh();
    }

    private double[][] weigh() {
        double[][] all = new double[asked.size()][offers.size()];
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < offers.size(); j++) {
                all[i][j] = isForbidden(i, j) ? IMPOSSIBLE : weigh(i, j);
            }
        }
        return all;
    }

    private double weigh(int i, int j) {
        double code = sameCode(asked.get(i).itemCode(), offers.get(j).itemCode()) ? SAME_CODE : 0;
        double place = 1 - Math.abs((double) i / asked.size() - (double) j / offers.size());
        double text = text(i, offerTexts.get(j)) + code + ORDER * (place - 0.5);
        // why: no quantity makes up for this, and comparing quantities takes most of the time.
        return text < HOPELESS ? text : text + quantities.of(wanted.get(i), given.get(j));
    }

    /** How well the descriptions of a pair fit, whatever their quantities. */
    double text(int i, int j) {
        return text(i, offerTexts.get(j));
    }

    /** How well a text fits the description of a line. */
    double text(int i, Described text) {
        return text(i, lexicon.weigh(text));
    }

    private double text(int i, Weighed text) {
        return Evidence.of(Affinity.between(askedTexts.get(i), text, lexicon));
    }

    boolean isForbidden(int i, int j) {
        return forbidden.contains(
                LineMatcher.key(offers.get(j).id(), asked.get(i).id()));
    }

    List<LineMatch> solve() {
        int[] chosen = Assignment.best(gains(), offers.size());
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

    private double[][] gains() {
        double[][] gains = new double[asked.size()][offers.size()];
        for (int i = 0; i < asked.size(); i++) {
            for (int j = 0; j < offers.size(); j++) {
                gains[i][j] = Math.max(0, fits[i][j] - LEAST_FIT);
            }
        }
        return gains;
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
