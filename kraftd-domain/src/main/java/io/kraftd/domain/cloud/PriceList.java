package io.kraftd.domain.cloud;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;

/**
 * What 1,000 pages cost.
 *
 * @param asOf the day these prices were looked up
 */
public record PriceList(LocalDate asOf, Currency currency, BigDecimal read, BigDecimal layout, BigDecimal prebuilt) {
    /** Azure's list prices in US dollars as they were known when this was written. */
    public static final PriceList LISTED = new PriceList(
            LocalDate.of(2026, 11, 1),
            Currency.getInstance("USD"),
            new BigDecimal("1.50"),
            new BigDecimal("10"),
            new BigDecimal("10"));

    public PriceList {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(currency, "currency");
        if (read.signum() < 0 || layout.signum() < 0 || prebuilt.signum() < 0) {
            throw new IllegalArgumentException("a price is not negative");
        }
    }

    /** What this model costs per 1,000 pages. */
    public BigDecimal perThousand(CloudModel model) {
        if (model.prebuilt()) {
            return prebuilt;
        }
        return model == CloudModel.LAYOUT ? layout : read;
    }

    /** What these pages cost, unrounded. */
    public BigDecimal of(CloudModel model, int pages) {
        return perThousand(model).multiply(BigDecimal.valueOf(pages)).movePointLeft(3);
    }
}
