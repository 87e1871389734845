package io.kraftd.domain.procurement.matching;

import io.kraftd.domain.procurement.quote.QuotationLine;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What equal and unequal quantities say about a pair. The rarer a quantity, the more an equal one says. */
final class QuantityEvidence {
    private static final double EQUAL = 0.26;
    private static final double UNEQUAL = -0.06;
    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

    private final Map<BigDecimal, Integer> common = new HashMap<>();

    QuantityEvidence(List<RfqLine> scope) {
        for (RfqLine line : scope) {
            if (line.quantity() != null) {
                common.merge(line.quantity().stripTrailingZeros(), 1, Integer::sum);
            }
        }
    }

    double of(RfqLine asked, QuotationLine offer) {
        BigDecimal wanted = asked.quantity();
        BigDecimal offered = offer.quantity();
        if (wanted == null || offered == null || wanted.signum() <= 0 || offered.signum() <= 0) {
            return 0;
        }
        Optional<BigDecimal> factor = factor(asked, offer);
        if (factor.isPresent()) {
            return same(offered.multiply(factor.get()), wanted) ? equal(wanted) : UNEQUAL;
        }
        boolean packed = PackNotes.of(offer.description()).stream().anyMatch(size -> wholePacks(wanted, offered, size))
                || PackNotes.of(asked.description()).stream().anyMatch(size -> wholePacks(offered, wanted, size));
        return packed ? equal(wanted) : 0;
    }

    /** What it says that a quantity stands in the text of an offer for several lines. */
    double ofText(RfqLine asked, BigDecimal inText) {
        BigDecimal wanted = asked.quantity();
        return wanted != null && same(inText, wanted) ? equal(wanted) : 0;
    }

    private double equal(BigDecimal wanted) {
        return EQUAL / Math.sqrt(common.getOrDefault(wanted.stripTrailingZeros(), 1));
    }

    private static boolean same(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.abs().multiply(THOUSANDTH)) <= 0;
    }

    private static boolean wholePacks(BigDecimal units, BigDecimal packs, BigDecimal size) {
        return units.divide(size, 0, RoundingMode.CEILING).compareTo(packs) == 0;
    }

    private static Optional<BigDecimal> factor(RfqLine asked, QuotationLine offer) {
        if (offer.unitCode() != null && asked.unitCode() != null) {
            return Units.factor(offer.unitCode(), asked.unitCode());
        }
        return offer.unit() == null || asked.unit() == null || offer.unit().equalsIgnoreCase(asked.unit())
                ? Optional.of(BigDecimal.ONE)
                : Optional.empty();
    }
}
