package io.kraftd.domain.procurement.pairs;

import io.kraftd.domain.procurement.scope.RfqLine;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One line of an inquiry together with the item it asks for.
 *
 * @param quantity in the item's first unit, whatever unit the line is printed in
 */
record Wanted(RfqLine line, Item item, BigDecimal quantity) {

    /** How much a buyer would order: round numbers or full packs, worth some hundred to some ten thousand. */
    static BigDecimal quantityOf(Item item, Chance chance) {
        double worth = Math.pow(10, chance.between(2.2, 4.0));
        double raw = worth / item.low().add(item.high()).doubleValue() * 2;
        Pack pack = chance.oneOf(item.packs());
        boolean fullPacks = !Units.isMeasure(pack.unit()) && chance.of(0.7);
        return fullPacks ? pack.content().multiply(round(raw / pack.content().doubleValue())) : round(raw);
    }

    boolean canBeParted() {
        return quantity.compareTo(BigDecimal.ONE) > 0
                && quantity.stripTrailingZeros().scale() <= 0;
    }

    private static BigDecimal round(double raw) {
        int step = raw < 20 ? 1 : raw < 200 ? 5 : raw < 2000 ? 50 : 500;
        long steps = Math.max(1, Math.round(raw / step));
        return BigDecimal.valueOf(steps * step).setScale(0, RoundingMode.UNNECESSARY);
    }
}
