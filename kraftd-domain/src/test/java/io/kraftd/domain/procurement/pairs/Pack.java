package io.kraftd.domain.procurement.pairs;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A unit an item is sold in and how many of the buyer's unit one of it holds. */
record Pack(String unit, BigDecimal content) {
    private static final BigDecimal MOST_TOO_MUCH = new BigDecimal("1.05");

    static Pack of(String text) {
        String[] parts = text.split(":", -1);
        return new Pack(parts[0].strip(), parts.length == 1 ? BigDecimal.ONE : new BigDecimal(parts[1]));
    }

    boolean single() {
        return content.compareTo(BigDecimal.ONE) == 0;
    }

    /** How many of it make up the wanted quantity: whole packs, or exactly as much when it is a measure such as t or km. */
    BigDecimal countFor(BigDecimal wanted) {
        if (!Units.isMeasure(unit)) {
            return wanted.divide(content, 0, RoundingMode.CEILING);
        }
        BigDecimal exact = wanted.divide(content).stripTrailingZeros();
        return exact.setScale(Math.max(0, exact.scale()));
    }

    /** Whether whole packs come to the wanted quantity or hardly more. */
    boolean suits(BigDecimal wanted) {
        return countFor(wanted).multiply(content).compareTo(wanted.multiply(MOST_TOO_MUCH)) <= 0;
    }
}
