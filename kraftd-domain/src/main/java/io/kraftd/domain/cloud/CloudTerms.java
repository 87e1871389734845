package io.kraftd.domain.cloud;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * What a deployment says of money and work.
 *
 * @param prices of the service
 * @param cloudRight how likely a reading of the service is right, 0 to 1: an assumption that the deployment makes
 * @param reviewMinutes what a person takes to look through a document that was read wrong
 * @param hourlyCost of that person, in the currency of the prices
 * @param monthlyBudget what one owner may spend in a month, in the currency of the prices; empty for no bound
 */
public record CloudTerms(
        PriceList prices,
        double cloudRight,
        BigDecimal reviewMinutes,
        BigDecimal hourlyCost,
        Optional<BigDecimal> monthlyBudget) {
    /** List prices, nine readings in ten right, five minutes at 40 an hour, no bound. */
    public static final CloudTerms USUAL =
            new CloudTerms(PriceList.LISTED, 0.9, BigDecimal.valueOf(5), BigDecimal.valueOf(40), Optional.empty());

    public CloudTerms {
        Objects.requireNonNull(prices, "prices");
        Objects.requireNonNull(monthlyBudget, "monthlyBudget");
        if (!(cloudRight >= 0 && cloudRight <= 1)) {
            throw new IllegalArgumentException("a share is between 0 and 1");
        }
        if (reviewMinutes.signum() < 0
                || hourlyCost.signum() < 0
                || monthlyBudget.filter(sum -> sum.signum() < 0).isPresent()) {
            throw new IllegalArgumentException("minutes, costs and budgets are not negative");
        }
    }
}
