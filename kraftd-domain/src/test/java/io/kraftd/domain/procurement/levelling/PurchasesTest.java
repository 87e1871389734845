package io.kraftd.domain.procurement.levelling;

import static io.kraftd.domain.procurement.levelling.QuotationBuilder.aBid;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.procurement.scope.RfqLine;
import io.kraftd.domain.procurement.scope.ScopeBaseline;
import io.kraftd.domain.unit.Units;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PurchasesTest {
    private static final ScopeBaseline SCOPE = new ScopeBaseline(
            List.of(asked("1", "1200", "kg"), asked("2", "80", "piece"), asked("3", "1", "piece")),
            null,
            null,
            null,
            List.of(),
            List.of(),
            List.of());

    private static RfqLine asked(String id, String quantity, String unit) {
        return new RfqLine(
                id,
                null,
                null,
                "pipe",
                new BigDecimal(quantity),
                unit,
                Units.code(unit).orElse(null),
                false,
                null);
    }

    private static List<Purchase> buy(QuotationBuilder bid, String... lines) {
        return Purchases.of(SCOPE, bid.build(), Set.of(lines), List.of());
    }

    @Test
    void orders_in_the_suppliers_unit_what_covers_the_asked_quantity() {
        Purchase bought = buy(aBid().offering("1", "1", "ton", "1000"), "1").get(0);

        assertThat(bought.quantity()).isEqualByComparingTo("1.2");
        assertThat(bought.unitPrice()).isEqualByComparingTo("1000");
    }

    @Test
    void orders_the_least_that_can_be_bought_at_its_price_net_of_discount() {
        Purchase bought = buy(
                        aBid().offering(
                                        "2",
                                        "80",
                                        "piece",
                                        "2.00",
                                        line -> line.atLeast("100")
                                                .from("100", "1.50")
                                                .lessPercent("10")),
                        "2")
                .get(0);

        assertThat(bought.quantity()).isEqualByComparingTo("100");
        assertThat(bought.unitPrice()).isEqualByComparingTo("1.35");
    }

    @Test
    void orders_one_row_for_two_lines_once() {
        QuotationBuilder both = aBid().offering("A", "1", "set", "80", line -> line.answering("2", "3"));

        assertThat(buy(both, "2", "3")).singleElement().satisfies(bought -> {
            assertThat(bought.rfqLines()).containsExactly("2", "3");
            assertThat(bought.quantity()).isEqualByComparingTo("1");
            assertThat(bought.unitPrice()).isEqualByComparingTo("80");
        });
    }

    @Test
    void leaves_out_what_was_not_awarded() {
        QuotationBuilder two = aBid().offering("1", "1.2", "ton", "1000").offering("2", "80", "piece", "2.00");

        assertThat(buy(two, "2"))
                .singleElement()
                .satisfies(bought -> assertThat(bought.rfqLines()).containsExactly("2"));
    }
}
