package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.matching.LineMatch.How;
import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.scope.RfqLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds which line of a quotation answers which line of the inquiry: first what people and references say, then the
 * assignment that fits best as a whole, then one offer for several lines and several offers for one.
 */
public final class LineMatcher {
    private LineMatcher() {}

    /**
     * The matches of one quotation, in the order of the baseline. A pinned pair is kept whatever else fits, a forbidden pair
     * is never made.
     */
    public static LineMatches match(List<RfqLine> scope, List<QuotationLine> offered, List<MatchDecision> decisions) {
        List<LineMatch> matches = new ArrayList<>(fixed(scope, offered, decisions));
        Set<String> askedTaken = new HashSet<>();
        Set<String> offersTaken = new HashSet<>();
        for (LineMatch match : matches) {
            askedTaken.add(match.rfqLine());
            offersTaken.add(match.quoteLine());
        }
        List<RfqLine> open =
                scope.stream().filter(line -> !askedTaken.contains(line.id())).toList();
        List<QuotationLine> free = offered.stream()
                .filter(line -> !offersTaken.contains(line.id()))
                .toList();
        List<QuotationLine> main =
                free.stream().filter(line -> !line.alternate()).toList();
        List<QuotationLine> alternates =
                free.stream().filter(QuotationLine::alternate).toList();
        Set<String> forbidden = forbidden(decisions);
        matches.addAll(new Pairing(open, main, forbidden).solve());
        matches.addAll(new Alternates(new Pairing(scope, alternates, forbidden), offered, matches).matches());
        return ordered(scope, offered, matches);
    }

    private static List<LineMatch> fixed(
            List<RfqLine> scope, List<QuotationLine> offered, List<MatchDecision> decisions) {
        Set<String> asked = new HashSet<>(scope.stream().map(RfqLine::id).toList());
        Set<String> offers =
                new HashSet<>(offered.stream().map(QuotationLine::id).toList());
        Set<String> forbidden = forbidden(decisions);
        List<LineMatch> fixed = new ArrayList<>();
        for (MatchDecision decision : decisions) {
            if (decision.pinned() && asked.contains(decision.rfqLine()) && offers.contains(decision.quoteLine())) {
                fixed.add(new LineMatch(decision.quoteLine(), decision.rfqLine(), 1, How.PINNED));
            }
        }
        Set<String> pinned =
                new HashSet<>(fixed.stream().map(LineMatch::quoteLine).toList());
        for (QuotationLine offer : offered) {
            String names = offer.rfqLine();
            if (names != null
                    && asked.contains(names)
                    && !pinned.contains(offer.id())
                    && !forbidden.contains(key(offer.id(), names))) {
                fixed.add(new LineMatch(offer.id(), names, 1, How.REFERENCED));
            }
        }
        return fixed;
    }

    private static Set<String> forbidden(List<MatchDecision> decisions) {
        Set<String> keys = new HashSet<>();
        decisions.stream()
                .filter(decision -> !decision.pinned())
                .forEach(decision -> keys.add(key(decision.quoteLine(), decision.rfqLine())));
        return keys;
    }

    static String key(String quoteLine, String rfqLine) {
        return quoteLine + "\n" + rfqLine;
    }

    private static LineMatches ordered(List<RfqLine> scope, List<QuotationLine> offered, List<LineMatch> matches) {
        Set<String> alternates = new HashSet<>(offered.stream()
                .filter(QuotationLine::alternate)
                .map(QuotationLine::id)
                .toList());
        List<LineMatch> sorted = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (RfqLine line : scope) {
            List<LineMatch> own = matches.stream()
                    .filter(match -> match.rfqLine().equals(line.id()))
                    .toList();
            sorted.addAll(own);
            if (own.stream().allMatch(match -> alternates.contains(match.quoteLine()))) {
                missing.add(line.id());
            }
        }
        Set<String> used =
                new HashSet<>(matches.stream().map(LineMatch::quoteLine).toList());
        List<String> unmatched = offered.stream()
                .map(QuotationLine::id)
                .filter(id -> !used.contains(id))
                .toList();
        return new LineMatches(sorted, missing, unmatched);
    }
}
