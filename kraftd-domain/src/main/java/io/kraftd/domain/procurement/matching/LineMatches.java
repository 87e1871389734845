package io.kraftd.domain.procurement.matching;

import java.util.List;

/**
 * How one quotation answers the baseline.
 *
 * @param missing lines of the inquiry nobody answers, in its order
 * @param unmatched lines of the quotation that answer nothing, in its order; alternates are among them only when they
 *     answer nothing either
 */
public record LineMatches(List<LineMatch> matches, List<String> missing, List<String> unmatched) {
    public LineMatches {
        matches = List.copyOf(matches);
        missing = List.copyOf(missing);
        unmatched = List.copyOf(unmatched);
    }
}
