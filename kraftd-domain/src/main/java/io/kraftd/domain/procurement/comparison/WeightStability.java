package io.kraftd.domain.procurement.comparison;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far the weight of a criterion may move, the others rescaled, before another supplier wins.
 *
 * @param weight used, a share of 1
 * @param lowest the least weight with the same winner; 0 when none changes it
 * @param highest the greatest weight with the same winner; 1 when none changes it
 * @param winnerBelow who wins below {@code lowest}; {@code null} when nobody else
 * @param winnerAbove who wins above {@code highest}; {@code null} when nobody else
 */
public record WeightStability(
        String criterion,
        BigDecimal weight,
        BigDecimal lowest,
        BigDecimal highest,
        @Nullable String winnerBelow,
        @Nullable String winnerAbove) {}
