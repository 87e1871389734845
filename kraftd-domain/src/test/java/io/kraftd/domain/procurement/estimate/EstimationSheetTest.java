package io.kraftd.domain.procurement.estimate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.domain.procurement.estimate.EstimatedLine.Origin;
import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.shared.CurrencyMismatchException;
import io.kraftd.domain.shared.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class EstimationSheetTest {
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ScopeBaseline SCOPE = new ScopeBaseline(
            List.of(asked("1", "10"), asked("2", "5")), null, null, null, List.of(), List.of(), List.of());

    private static RfqLine asked(String id, String quantity) {
        return new RfqLine(id, null, null, "pipe", new BigDecimal(quantity), "m", null, false, null);
    }

    private static GivenRate rate(String line, String price, Origin origin) {
        return new GivenRate(line, Money.of(price, "EUR"), origin, origin.word());
    }

    private static EstimationSheet sheet(GivenRate... rates) {
        return EstimationSheet.of(SCOPE, EUR, List.of(rates), new BigDecimal("10"), new BigDecimal("5"));
    }

    @Test
    void adds_mark_up_and_contingency_to_a_complete_sheet() {
        EstimationSheet sheet = sheet(rate("1", "2.00", Origin.GIVEN), rate("2", "4.00", Origin.HISTORY));

        assertThat(sheet.bareTotal()).isEqualByComparingTo("40.00");
        assertThat(sheet.targetPrice()).isEqualByComparingTo("46.00");
    }

    @Test
    void names_lines_without_a_rate_and_gives_no_target_price() {
        EstimationSheet sheet = sheet(rate("1", "2.00", Origin.GIVEN));

        assertThat(sheet.missing()).containsExactly("2");
        assertThat(sheet.targetPrice()).isNull();
        assertThat(sheet.lines().get(1).unitPrice()).isNull();
        assertThat(sheet.bareTotal()).isEqualByComparingTo("20.00");
    }

    @Test
    void believes_the_first_of_several_rates() {
        EstimationSheet sheet = sheet(rate("1", "2.00", Origin.GIVEN), rate("1", "9.00", Origin.HISTORY));

        assertThat(sheet.lines().get(0).unitPrice()).isEqualByComparingTo("2.00");
    }

    @Test
    void refuses_a_rate_in_another_currency() {
        GivenRate dollars = new GivenRate("1", Money.of("2.00", "USD"), Origin.GIVEN, "given");

        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> sheet(dollars));
    }
}
