package io.kraftd.domain.intelligence.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsAndCurrenciesTest {
    @ParameterizedTest
    @CsvSource({
        "pcs, piece",
        "Stk., piece",
        "m², m2",
        "sqm, m2",
        "m³, m3",
        "KG, kg",
        "Std, hour",
        "lump sum, LS",
        "jours, day",
        "Unit(s), piece",
        "LTR, liter",
        "MTK, m2",
        "عدد, piece",
        "rolls, RO"
    })
    void units_come_to_one_spelling(String printed, String unit) {
        assertThat(Units.of(printed)).hasValue(unit);
    }

    @Test
    void words_are_not_units() {
        assertThat(Units.of("Kabel")).isEmpty();
    }

    @Test
    void currencies_are_known_by_code_sign_and_name() {
        assertThat(Currencies.strong("Total EUR 12")).containsExactly("EUR");
        assertThat(Currencies.strong("12,00 €")).containsExactly("EUR");
        assertThat(Currencies.strong("VAT AND TAX")).isEmpty();
        assertThat(Currencies.named("twelve dirhams")).containsExactly("AED");
        assertThat(Currencies.dollar("$ 5")).isTrue();
    }
}
