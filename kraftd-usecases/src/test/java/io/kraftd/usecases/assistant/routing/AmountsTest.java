package io.kraftd.usecases.assistant.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "what if 1 eur = 1.25 usd, 1.25, EUR, USD",
                "suppose one pound buys 1.20 euros, 1.20, GBP, EUR",
                "with eur/usd at 1.10, 1.10, EUR, USD",
                "at 1.10 dollars per euro, 1.10, EUR, USD",
                "say a euro gets you 95p, 0.95, EUR, GBP",
                "if the dollar were at 1.10, 1.10, USD, -",
                "at a rate of 1.3, 1.3, -, -",
                "was waere bei einem kurs von 1.05, 1.05, -, -"
            })
    void supposed_rates_are_understood(String text, String rate, String from, String to) {
        assertThat(Amounts.rate(text, Optional.empty())).contains(new Mentions.Rate(new BigDecimal(rate), from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "what does it cost in dollars",
        "line 14 in usd",
        "if the dollar rises by 5 percent",
        "how many dollars are 3 pumps",
        "who is cheapest"
    })
    void other_numbers_are_no_rates(String text) {
        assertThat(Amounts.rate(text, Optional.empty())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "award to at most two suppliers, 2",
        "everything from one supplier, 1",
        "no more than 3 vendors, 3",
        "what would a single source cost, 1",
        "split it between both bidders, 2",
        "hochstens zwei lieferanten, 2"
    })
    void a_greatest_number_of_suppliers_is_understood(String text, int most) {
        assertThat(Amounts.mostSuppliers(text)).contains(most);
    }

    @Test
    void days_and_budgets_are_understood() {
        assertThat(Amounts.days("delivered within 10 weeks")).contains(70);
        assertThat(Amounts.days("in under 45 days")).contains(45);
        assertThat(Amounts.days("in three lines")).isEmpty();
        assertThat(Amounts.budget("can we stay under 130,000 EUR?")).contains(new BigDecimal("130000"));
        assertThat(Amounts.budget("a budget of 125k")).contains(new BigDecimal("125000"));
        assertThat(Amounts.budget("under line 14")).isEmpty();
    }
}
