package io.kraftd.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kraftd.domain.shared.ExchangeRate;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RatesFileTest {
    @TempDir
    private Path folder;

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("rates.csv"), String.join("\n", lines));
    }

    private static ExchangeRate rate(String base, String quote, String rate, String source) {
        return new ExchangeRate(
                Currency.getInstance(base),
                Currency.getInstance(quote),
                new BigDecimal(rate),
                LocalDate.parse("2026-11-26"),
                source);
    }

    @Test
    void a_rate_a_row_is_read() throws IOException {
        assertThat(RatesFile.read(file("date,base,quote,rate,source", "2026-11-26,USD,AED,3.6725,Central Bank")))
                .containsExactly(rate("USD", "AED", "3.6725", "Central Bank"));
    }

    @Test
    void a_day_a_row_is_read_as_the_european_central_bank_writes_it() throws IOException {
        assertThat(RatesFile.read(file("Date,USD,JPY,CYP,", "2026-11-26,1.0731,161.42,N/A,")))
                .containsExactly(
                        rate("EUR", "USD", "1.0731", "ECB euro foreign exchange reference rates"),
                        rate("EUR", "JPY", "161.42", "ECB euro foreign exchange reference rates"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-26,USD,AED,none,bank",
                "2026-11-26,USD,XXXX,1,bank",
                "26.11.2026,USD,AED,3.67,bank",
                "2026-11-26,USD,AED,-1,bank",
                "2026-11-26,USD,USD,1,bank",
                "2026-11-26,USD,AED,3.67,"
            })
    void a_row_that_means_nothing_is_named(String row) throws IOException {
        Path file = file("date,base,quote,rate,source", "2026-11-26,USD,AED,3.6725,bank", row);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatesFile.read(file))
                .withMessageContaining("Line 3");
    }

    @Test
    void a_file_that_is_not_there_is_said_to_be_so() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatesFile.read(folder.resolve("missing.csv")))
                .withMessageContaining("cannot be read");
    }
}
