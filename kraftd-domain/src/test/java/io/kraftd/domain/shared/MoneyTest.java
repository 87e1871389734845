package io.kraftd.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {
    @Test
    void adds_and_takes_away_exactly() {
        assertThat(Money.of("0.1", "EUR").plus(Money.of("0.2", "EUR"))).isEqualTo(Money.of("0.3", "EUR"));
        assertThat(Money.of("1.00", "EUR").minus(Money.of("0.01", "EUR"))).isEqualTo(Money.of("0.99", "EUR"));
    }

    @Test
    void refuses_to_mix_currencies() {
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> Money.of("300", "AED").plus(Money.of("100", "USD")))
                .withMessageContaining("AED")
                .withMessageContaining("USD");
    }

    @ParameterizedTest
    @CsvSource({"1.005, EUR, 1.01", "-1.005, EUR, -1.01", "1234.5, JPY, 1235", "0.0005, KWD, 0.001", "12, XAU, 12"})
    void rounds_to_the_minor_units_of_its_currency(String amount, String currency, String rounded) {
        assertThat(Money.of(amount, currency).rounded()).isEqualTo(Money.of(rounded, currency));
    }
}
