package io.kraftd.domain.shared;

import java.math.BigDecimal;
import java.util.Objects;

/** A share in percent: 19 means 19 of 100. */
public record Percentage(BigDecimal value) {
    public Percentage {
        Objects.requireNonNull(value, "value");
    }

    /** Takes a plain decimal such as {@code "19"} or {@code "5.5"}. */
    public static Percentage of(String value) {
        return new Percentage(new BigDecimal(value));
    }

    /** This share of an amount, unrounded. */
    public BigDecimal of(BigDecimal amount) {
        return amount.multiply(value).movePointLeft(2);
    }
}
