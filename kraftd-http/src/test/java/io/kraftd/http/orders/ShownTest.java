package io.kraftd.http.orders;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTest {
    @ParameterizedTest
    @CsvSource({
        "0,          USD, 0.00",
        "3.000000,   USD, 3.00",
        "0.020,      USD, 0.02",
        "0.0015,     USD, 0.0015",
        "2.98333333, USD, 2.9833",
        "1E+3,       USD, 1000.00",
        "10.0,       JPY, 10",
        "0.15,       JPY, 0.15",
        "0.0015,     KWD, 0.0015"
    })
    void a_small_amount_has_the_digits_of_its_currency_and_those_beyond_that_say_something(
            String amount, String currency, String shown) {
        assertThat(Shown.smallAmount(new BigDecimal(amount), Currency.getInstance(currency)))
                .isEqualTo(new BigDecimal(shown));
    }
}
