package io.kraftd.domain.procurement.awardoracle;

import java.util.List;

/**
 * Lines to be bought, suppliers who offer them and what the award has to keep to. Every line goes whole to one supplier
 * that offers it; the total is the cost of all lines and the fixed cost of every supplier that gets a line.
 */
public record AwardCase(List<String> lines, List<Bidder> bidders, List<Constraint> constraints) {
    public AwardCase {
        lines = List.copyOf(lines);
        bidders = List.copyOf(bidders);
        constraints = List.copyOf(constraints);
    }

    /** The same case under these constraints only. */
    public AwardCase under(List<Constraint> others) {
        return new AwardCase(lines, bidders, others);
    }

    /** The same case without one constraint: what is saved by that is the price of the constraint. */
    public AwardCase without(Constraint constraint) {
        return under(
                constraints.stream().filter(kept -> !kept.equals(constraint)).toList());
    }

    /** Whether there is an offer for each line, so that only constraints can stand in the way of an award. */
    public boolean offersEveryLine() {
        return lines.stream()
                .allMatch(line ->
                        bidders.stream().anyMatch(bidder -> bidder.offers().containsKey(line)));
    }
}
