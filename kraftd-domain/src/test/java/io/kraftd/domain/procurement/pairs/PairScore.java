package io.kraftd.domain.procurement.pairs;

import io.kraftd.domain.procurement.matching.LineMatch;
import io.kraftd.domain.procurement.matching.LineMatches;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How well a matching did, counted in single pairs of a quotation line and an inquiry line: a merged line that answers
 * two lines counts as two. An alternate that is matched to the line it stands beside counts neither for nor against.
 *
 * @param truths pairs there are
 * @param claims pairs the matching made, each counted once
 * @param right claims that are true
 * @param confident claims scored above {@link #CONFIDENT}
 * @param confidentWrong those of them that are not true
 * @param missing inquiry lines that were not priced, one in each pair
 * @param missingFound those of them the matching lists as missing and matches to nothing
 */
public record PairScore(
        int truths, int claims, int right, int confident, int confidentWrong, int missing, int missingFound) {
    /** A score above this says: no need to look. */
    public static final double CONFIDENT = 0.9;

    private record Link(String quoteLine, String rfqLine) {}

    /** Nothing judged yet. */
    public static PairScore none() {
        return new PairScore(0, 0, 0, 0, 0, 0, 0);
    }

    /** Judges one matching. */
    public static PairScore of(QuotePair pair, LineMatches matches) {
        Set<Link> truths = links(pair.truth());
        List<LineMatch> counted = matches.matches().stream()
                .filter(match ->
                        !match.rfqLine().equals(pair.truth().alternates().get(match.quoteLine())))
                .toList();
        Set<Link> claims = links(counted);
        Set<Link> confident = links(
                counted.stream().filter(match -> match.score() > CONFIDENT).toList());
        return new PairScore(
                truths.size(),
                claims.size(),
                shared(claims, truths),
                confident.size(),
                confident.size() - shared(confident, truths),
                1,
                missingFound(pair.truth().missing(), matches) ? 1 : 0);
    }

    /** Both judged together. */
    public PairScore plus(PairScore other) {
        return new PairScore(
                truths + other.truths,
                claims + other.claims,
                right + other.right,
                confident + other.confident,
                confidentWrong + other.confidentWrong,
                missing + other.missing,
                missingFound + other.missingFound);
    }

    /** The right ones among all that were made or should have been, whichever are more: 0 to 1. */
    public double rightShare() {
        int most = Math.max(truths, claims);
        return most == 0 ? 0 : (double) right / most;
    }

    /** Whether every line that was not priced was found. */
    public boolean foundEveryMissing() {
        return missing == missingFound;
    }

    /** Whether at most one in a thousand confident claims is wrong; never when there are none. */
    public boolean confidenceHolds() {
        return confident > 0 && confidentWrong * 1000L <= confident;
    }

    private static boolean missingFound(String id, LineMatches matches) {
        return matches.missing().contains(id)
                && matches.matches().stream().noneMatch(match -> match.rfqLine().equals(id));
    }

    private static Set<Link> links(QuotePair.Truth truth) {
        return truth.answers().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(rfqLine -> new Link(entry.getKey(), rfqLine)))
                .collect(Collectors.toSet());
    }

    private static Set<Link> links(List<LineMatch> matches) {
        return matches.stream()
                .map(match -> new Link(match.quoteLine(), match.rfqLine()))
                .collect(Collectors.toSet());
    }

    private static int shared(Set<Link> some, Set<Link> others) {
        Set<Link> both = new HashSet<>(some);
        both.retainAll(others);
        return both.size();
    }
}
