package io.kraftd.domain.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Objects;

/**
 * An exact decimal amount in one ISO 4217 currency. Never rounded unless {@link #rounded()} is called, never mixed with
 * another currency.
 */
public record Money(BigDecimal amount, Currency currency) {
    public Money {
        Objects.requireNonNull(amount, "amount");
        Objects.requireNonNull(currency, "currency");
    }

    /** Takes a plain decimal such as {@code "12.50"} and an ISO 4217 code such as {@code "EUR"}. */
    public static Money of(String amount, String currencyCode) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currencyCode));
    }

    /** Adds an amount of the same currency; {@link CurrencyMismatchException} otherwise. */
    public Money plus(Money other) {
        return new Money(amount.add(sameCurrency(other).amount), currency);
    }

    /** Subtracts an amount of the same currency; {@link CurrencyMismatchException} otherwise. */
    public Money minus(Money other) {
        return new Money(amount.subtract(sameCurrency(other).amount), currency);
    }

    /** Multiplies by a plain factor, unrounded. */
    public Money times(BigDecimal factor) {
        return new Money(amount.multiply(factor), currency);
    }

    /** This amount at the currency's minor units (ISO 4217), half away from zero; currencies without minor units stay. */
    public Money rounded() {
        int digits = currency.getDefaultFractionDigits();
        return digits < 0 ? this : new Money(amount.setScale(digits, RoundingMode.HALF_UP), currency);
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new CurrencyMismatchException(currency, other.currency);
        }
        return other;
    }
}
