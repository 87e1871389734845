package io.kraftd.domain.procurement.comparison;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Bids in the order of their totals. Ranked unrounded; equal at minor units is a tie and shares a rank. */
final class Ranking {
    private final List<Standing> sorted;

    Ranking(List<Standing> standings) {
        this.sorted = standings.stream()
                .sorted(Comparator.comparing(Standing::shown)
                        .thenComparing(standing -> standing.bid().levelledTotal())
                        .thenComparing(standing -> standing.supplier().value()))
                .toList();
    }

    List<RankedBid> bids(Scoring scoring) {
        List<RankedBid> ranked = new ArrayList<>();
        for (Standing standing : sorted) {
            int rank = 1
                    + (int) sorted.stream()
                            .filter(other -> other.shown().compareTo(standing.shown()) < 0)
                            .count();
            ranked.add(new RankedBid(
                    rank,
                    standing.supplier(),
                    standing.name(),
                    standing.bid().levelledTotal(),
                    standing.bid().coveragePercent(),
                    scoring.total(standing.supplier()).orElse(null),
                    standing.awardable(),
                    reasons(standing)));
        }
        return ranked;
    }

    private static List<String> reasons(Standing standing) {
        List<String> reasons = new ArrayList<>(standing.obstacles());
        BigDecimal coverage = standing.bid().coveragePercent();
        if (coverage == null) {
            reasons.add("One price for everything; what it covers cannot be checked line by line");
        } else if (coverage.compareTo(BigDecimal.valueOf(100)) < 0) {
            reasons.add("It prices %s %% of the lines"
                    .formatted(coverage.stripTrailingZeros().toPlainString()));
        }
        reasons.addAll(standing.bid().warnings());
        return reasons;
    }

    /** The bids that can win and share the lowest total: one, several on a tie, none when nobody can win. */
    List<Standing> lowest() {
        Optional<BigDecimal> lowest = awardable().stream().map(Standing::shown).findFirst();
        return awardable().stream()
                .filter(standing -> lowest.filter(standing.shown()::equals).isPresent())
                .toList();
    }

    /** Bids below the lowest that can win, which cannot. */
    List<Standing> lowerButOut() {
        return sorted.stream().takeWhile(standing -> !standing.awardable()).toList();
    }

    /** Highest less lowest total at minor units among bids that can win; {@code null} with fewer than two. */
    @Nullable
    BigDecimal savings() {
        List<Standing> awardable = awardable();
        return awardable.size() < 2
                ? null
                : awardable
                        .get(awardable.size() - 1)
                        .shown()
                        .subtract(awardable.get(0).shown());
    }

    private List<Standing> awardable() {
        return sorted.stream().filter(Standing::awardable).toList();
    }
}
