package io.kraftd.domain.procurement.levelling;

import io.kraftd.domain.shared.ExchangeRate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Finds the rate between two currencies: as given, its inverse, or through one table's common currency. */
final class Rates {
    /** A rate and the words that say where it comes from. */
    record Found(BigDecimal rate, String source) {}

    private final LevellingRules rules;

    Rates(LevellingRules rules) {
        this.rules = rules;
    }

    Found between(Currency from, Currency to) {
        return direct(rules.givenRates(), from, to)
                .or(() -> direct(rules.tableRates(), from, to))
                .or(() -> crossed(from, to))
                .orElseThrow(() -> new MissingRateException(from, to));
    }

    private static Optional<Found> direct(List<ExchangeRate> rates, Currency from, Currency to) {
        return straight(rates, from, to).or(() -> straight(rates, to, from).map(Rates::inverse));
    }

    private static Optional<Found> straight(List<ExchangeRate> rates, Currency from, Currency to) {
        return rates.stream()
                .filter(rate -> rate.base().equals(from) && rate.quote().equals(to))
                .findFirst()
                .map(rate -> new Found(rate.rate(), words(rate)));
    }

    private static Found inverse(Found found) {
        return new Found(BigDecimal.ONE.divide(found.rate(), MathContext.DECIMAL128), "inverse of " + found.source());
    }

    // why: only inside one dated table; mixing a given rate with a table would pair rates of different days.
    private Optional<Found> crossed(Currency from, Currency to) {
        for (ExchangeRate through : rules.tableRates()) {
            Optional<Found> there = direct(rules.tableRates(), from, through.base());
            Optional<Found> onward = direct(rules.tableRates(), through.base(), to);
            if (there.isPresent() && onward.isPresent()) {
                return Optional.of(new Found(
                        there.get().rate().multiply(onward.get().rate(), MathContext.DECIMAL128),
                        "cross rate over %s of %s, %s".formatted(through.base(), through.source(), through.date())));
            }
        }
        return Optional.empty();
    }

    private static String words(ExchangeRate rate) {
        return "%s, %s: 1 %s = %s %s"
                .formatted(rate.source(), rate.date(), rate.base(), rate.rate().toPlainString(), rate.quote());
    }
}
