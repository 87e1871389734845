package io.kraftd.tck.money;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.shared.ExchangeRate;
import io.kraftd.ports.money.ExchangeRates;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Everything {@link ExchangeRates} have to do. */
public interface ExchangeRatesContract {
    /** A source that knows exactly these rates. */
    ExchangeRates ratesOf(List<ExchangeRate> known);

    private static ExchangeRate rate(String quote, String rate, String day) {
        return new ExchangeRate(
                Currency.getInstance("EUR"),
                Currency.getInstance(quote),
                new BigDecimal(rate),
                LocalDate.parse(day),
                "a table");
    }

    @Test
    default void the_newest_table_that_is_not_later_counts_alone() {
        ExchangeRate old = rate("USD", "1.05", "2026-11-20");
        ExchangeRate usd = rate("USD", "1.0731", "2026-11-25");
        ExchangeRate gbp = rate("GBP", "0.8400", "2026-11-25");
        ExchangeRate later = rate("USD", "1.20", "2026-11-30");
        ExchangeRates rates = ratesOf(List.of(later, old, usd, gbp));

        assertThat(rates.on(LocalDate.parse("2026-11-25"))).containsExactlyInAnyOrder(usd, gbp);
        assertThat(rates.on(LocalDate.parse("2026-11-29"))).containsExactlyInAnyOrder(usd, gbp);
        assertThat(rates.on(LocalDate.parse("2026-11-24"))).containsExactly(old);
    }

    @Test
    default void before_the_first_table_there_is_none() {
        ExchangeRates rates = ratesOf(List.of(rate("USD", "1.05", "2026-11-20")));

        assertThat(rates.on(LocalDate.parse("2026-11-19"))).isEmpty();
        assertThat(ratesOf(List.of()).on(LocalDate.parse("2026-11-19"))).isEmpty();
    }
}
