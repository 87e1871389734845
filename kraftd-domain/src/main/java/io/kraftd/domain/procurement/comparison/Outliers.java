package io.kraftd.domain.procurement.comparison;

import java.math.BigDecimal;
import java.util.List;

/**
 * Values far from the others, by the modified z-score 0.6745 |x - median| / MAD above 3.5 (Iglewicz and Hoaglin, How to
 * Detect and Handle Outliers, 1993).
 *
 * <p>Samples here are small, and MAD of a few near equal values is next to nothing. So MAD counts as 5 % of the median at
 * least, which lets a value pass that is within some 26 % of it; and of fewer than three values none is an outlier, because
 * of two nobody can say which is off.
 */
final class Outliers {
    private static final int LEAST_VALUES = 3;
    private static final BigDecimal CONSISTENCY = new BigDecimal("0.6745");
    private static final BigDecimal FAR = new BigDecimal("3.5");
    private static final BigDecimal LEAST_SPREAD = new BigDecimal("0.05");

    private final int count;
    private final BigDecimal median;
    private final BigDecimal spread;

    /** Takes at least one value. */
    Outliers(List<BigDecimal> values) {
        this.count = values.size();
        this.median = Figures.median(values);
        BigDecimal deviation = Figures.median(
                values.stream().map(value -> value.subtract(median).abs()).toList());
        this.spread = deviation.max(median.abs().multiply(LEAST_SPREAD));
    }

    boolean isOutlier(BigDecimal value) {
        return count >= LEAST_VALUES && CONSISTENCY.multiply(distance(value)).compareTo(FAR.multiply(spread)) > 0;
    }

    /** How far the value is from the median. */
    BigDecimal distance(BigDecimal value) {
        return value.subtract(median).abs();
    }
}
