package io.kraftd.usecases.assistant.fact;

import io.kraftd.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number somebody may rely on.
 *
 * @param name what it is, in words
 * @param value exact as it was read, or rounded to the currency's minor units when it was computed
 * @param currency of an amount; {@code null} for any other number
 * @param unit of any other number, such as {@code %} or {@code piece}; {@code null} when it has none
 * @param citations where it comes from, at least one
 */
public record Figure(
        String name,
        BigDecimal value,
        @Nullable Currency currency,
        @Nullable String unit,
        List<Citation> citations) {
    public Figure {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("a figure says where it comes from");
        }
    }

    /** A computed amount, rounded to the currency's minor units. */
    public static Figure amount(String name, BigDecimal amount, Currency currency, List<Citation> citations) {
        return new Figure(name, new Money(amount, currency).rounded().amount(), currency, null, citations);
    }

    /** A number with its unit. */
    public static Figure number(String name, BigDecimal value, @Nullable String unit, List<Citation> citations) {
        return new Figure(name, value, null, unit, citations);
    }

    /** The number with its currency or unit, as a person reads it. */
    public String text() {
        if (currency != null) {
            return Words.money(value, currency);
        }
        return unit == null ? Words.number(value) : Words.number(value) + " " + unit;
    }
}
