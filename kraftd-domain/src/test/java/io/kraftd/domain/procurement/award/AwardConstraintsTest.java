package io.kraftd.domain.procurement.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kraftd.domain.procurement.quote.SupplierId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AwardConstraintsTest {
    private static final AwardConstraints ALL = new AwardConstraints(
            2,
            Set.of(new SupplierId("b"), new SupplierId("a")),
            Set.of(new SupplierId("c")),
            BigDecimal.TEN,
            BigDecimal.ONE,
            BigDecimal.TEN,
            30,
            List.of(Set.of("1", "2"), Set.of("3"), Set.of("4", "5")));

    @Test
    void every_constraint_has_a_name_and_a_cost_or_a_single_line_has_none() {
        assertThat(ALL.names())
                .containsExactly(
                        "max_suppliers",
                        "must_include:a",
                        "must_include:b",
                        "exclude:c",
                        "minimum_order_value",
                        "budget",
                        "latest_delivery_days",
                        "keep_together:0",
                        "keep_together:2");
        assertThat(AwardConstraints.NONE.names()).isEmpty();
    }

    @Test
    void without_one_the_others_stay_and_keep_their_names() {
        for (String name : ALL.names()) {
            List<String> others =
                    ALL.names().stream().filter(each -> !each.equals(name)).toList();
            assertThat(ALL.without(name).names()).isEqualTo(others);
            assertThat(ALL.without(name).fixedCostPerSupplier()).isEqualTo(BigDecimal.ONE);
        }
    }

    @Test
    void nobody_at_all_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> AwardConstraints.NONE.withMaxSuppliers(0));
    }
}
