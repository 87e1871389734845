package io.kraftd.domain.procurement.awardoracle;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

/**
 * A supplier.
 *
 * @param offers what each line would cost in all; a line that is not offered is not there
 * @param fixedCost added once when it gets any line
 * @param leadDays until it has delivered everything
 */
public record Bidder(String name, Map<String, BigDecimal> offers, BigDecimal fixedCost, int leadDays) {
    public Bidder {
        offers = Map.copyOf(offers);
    }

    BigDecimal priceOf(String line) {
        return Objects.requireNonNull(offers.get(line), "not offered");
    }
}
