package example;

import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.money.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Rates written as {@code 2026-11-25 EUR USD 1.0731}, one a line; those of one day are one table. */
public final class TextRates implements ExchangeRates {
    private final List<ExchangeRate> known;

    public TextRates(String text, String source) {
        known = text.lines().map(line -> rate(line.split(" "), source)).toList();
    }

    private static ExchangeRate rate(String[] words, String source) {
        return new ExchangeRate(
                Currency.getInstance(words[1]),
                Currency.getInstance(words[2]),
                new BigDecimal(words[3]),
                LocalDate.parse(words[0]),
                source);
    }

    @Override
    public List<ExchangeRate> on(LocalDate day) {
        Optional<LocalDate> newest = known.stream()
                .map(ExchangeRate::date)
                .filter(date -> !date.isAfter(day))
                .max(Comparator.naturalOrder());
        return known.stream()
                .filter(rate -> newest.filter(rate.date()::equals).isPresent())
                .toList();
    }
}
