package io.kraftd.domain.procurement.comparison;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far each weight may move before another bid wins. With weight t for one criterion and the others sharing 1 - t as
 * before, a bid scores t x + (1 - t) r, where x is its score by the criterion and r its score by the others alone: a straight
 * line. The winner changes where its line crosses another's.
 */
final class Stability {
    private static final int DECIMALS = 4;

    private final Scoring scoring;
    private final Standing winner;

    private Stability(Scoring scoring, Standing winner) {
        this.scoring = scoring;
        this.winner = winner;
    }

    /** One row for each criterion; none without a single winner, or when there is nothing to weigh against. */
    static List<WeightStability> of(Scoring scoring) {
        List<Standing> best = scoring.best();
        if (best.size() != 1 || scoring.criteria().size() < 2) {
            return List.of();
        }
        Stability stability = new Stability(scoring, best.get(0));
        List<WeightStability> rows = new ArrayList<>();
        for (int i = 0; i < scoring.criteria().size(); i++) {
            rows.add(stability.row(i));
        }
        return rows;
    }

    /** Where the winner's line meets another's, and how fast the other gains there as the weight grows. */
    private record Crossing(String name, BigDecimal weight, BigDecimal gain) {}

    private WeightStability row(int criterion) {
        BigDecimal weight = scoring.criteria().get(criterion).weight();
        Crossing below = null;
        Crossing above = null;
        for (Standing other : scoring.scored()) {
            Crossing crossing = crossing(criterion, other);
            if (crossing == null) {
                continue;
            }
            // why: an other bid that gains with the weight overtakes above it, one that loses overtakes below.
            if (crossing.gain().signum() > 0) {
                above = above == null || isNearer(crossing, above, 1) ? crossing : above;
            } else {
                below = below == null || isNearer(crossing, below, -1) ? crossing : below;
            }
        }
        return new WeightStability(
                scoring.criteria().get(criterion).name(),
                weight.setScale(DECIMALS, RoundingMode.HALF_UP),
                below == null ? BigDecimal.ZERO : below.weight().setScale(DECIMALS, RoundingMode.CEILING),
                above == null ? BigDecimal.ONE : above.weight().setScale(DECIMALS, RoundingMode.FLOOR),
                below == null ? null : below.name(),
                above == null ? null : above.name());
    }

    /** With {@code direction} 1 the lower weight is nearer, with -1 the higher; of equal ones the steeper. */
    private static boolean isNearer(Crossing one, Crossing other, int direction) {
        int order = one.weight().compareTo(other.weight()) * direction;
        return order < 0
                || (order == 0 && one.gain().abs().compareTo(other.gain().abs()) > 0);
    }

    /** Between 0 and 1 only; {@code null} when the other never overtakes there. */
    private @Nullable Crossing crossing(int criterion, Standing other) {
        if (other.equals(winner)) {
            return null;
        }
        BigDecimal lead = rest(criterion, winner.supplier()).subtract(rest(criterion, other.supplier()));
        BigDecimal leadByCriterion =
                scoring.score(criterion, winner.supplier()).subtract(scoring.score(criterion, other.supplier()));
        BigDecimal gain = lead.subtract(leadByCriterion);
        if (gain.signum() == 0) {
            return null;
        }
        BigDecimal weight = Figures.over(lead, gain);
        boolean inside = weight.signum() > 0 && weight.compareTo(BigDecimal.ONE) < 0;
        return inside ? new Crossing(other.name(), weight, gain) : null;
    }

    /** The score by all other criteria, their weights rescaled to 1. */
    private BigDecimal rest(int criterion, SupplierId supplier) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < scoring.criteria().size(); i++) {
            if (i != criterion) {
                BigDecimal weight = scoring.criteria().get(i).weight();
                sum = sum.add(Figures.times(weight, scoring.score(i, supplier)));
                weights = weights.add(weight);
            }
        }
        return Figures.over(sum, weights);
    }
}
