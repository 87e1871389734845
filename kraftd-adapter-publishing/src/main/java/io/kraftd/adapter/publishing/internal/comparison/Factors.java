package io.kraftd.adapter.publishing.internal.comparison;

import io.kraftd.domain.procurement.levelling.LevelledBid;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment;
import io.kraftd.domain.procurement.levelling.LevellingAdjustment.Kind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** The factors of a bid's chain of adjustments. */
final class Factors {
    /** As exact as a spreadsheet's numbers and a little more. */
    private static final MathContext PRECISION = new MathContext(20);

    private Factors() {}

    /** What one unit of the bid's currency was taken for; empty when nothing was changed or nothing was quoted. */
    static Optional<BigDecimal> rate(LevelledBid bid) {
        return bid.adjustments().stream()
                .filter(each -> each.kind() == Kind.CURRENCY)
                .findFirst()
                .flatMap(Factors::of);
    }

    /** After over before; empty when there was nothing before. */
    static Optional<BigDecimal> of(LevellingAdjustment adjustment) {
        return adjustment.before().signum() == 0
                ? Optional.empty()
                : Optional.of(shortened(adjustment.after().divide(adjustment.before(), MathContext.DECIMAL128)));
    }

    /** An amount in the case's currency as it was in the bid's own. */
    static BigDecimal own(LevelledBid bid, BigDecimal amount) {
        return rate(bid)
                .map(rate -> shortened(amount.divide(rate, MathContext.DECIMAL128)))
                .orElse(amount);
    }

    static BigDecimal shortened(BigDecimal figure) {
        BigDecimal rounded = figure.round(PRECISION).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
