package io.kraftd.domain.shared;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Objects;

/**
 * A dated rate with its source: one unit of {@code base} is worth {@code rate} units of {@code quote}.
 *
 * @param source who says so, such as {@code ECB reference rates} or {@code given with the request}
 */
public record ExchangeRate(Currency base, Currency quote, BigDecimal rate, LocalDate date, String source) {
    public ExchangeRate {
        Objects.requireNonNull(date, "date");
        if (rate.signum() <= 0) {
            throw new IllegalArgumentException("an exchange rate is positive");
        }
        if (base.equals(quote)) {
            throw new IllegalArgumentException("an exchange rate names two currencies");
        }
        if (source.isBlank()) {
            throw new IllegalArgumentException("an exchange rate has a source");
        }
    }
}
