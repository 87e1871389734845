package io.kraftd.domain.intelligence.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    2026-01-15         | 2026-01-15
                    2026/1/5           | 2026-01-05
                    15.01.2026         | 2026-01-15
                    03.04.26           | 2026-04-03
                    15/01/2026         | 2026-01-15
                    01/15/2026         | 2026-01-15
                    15 January 2026    | 2026-01-15
                    January 15, 2026   | 2026-01-15
                    2nd May 2005       | 2005-05-02
                    15-Jan-26          | 2026-01-15
                    11. Juli 2014      | 2014-07-11
                    7. März 2024       | 2024-03-07
                    1er mars 2023      | 2023-03-01
                    02 Juillet 2015    | 2015-07-02
                    3 de mayo de 2024  | 2024-05-03
                    12 dicembre 2023   | 2023-12-12
                    5 maart 2022       | 2022-03-05
                    ١٥ يناير ٢٠٢٦      | 2026-01-15
                    31/03/2020 12:32   | 2020-03-31
                    """)
    void reads_days_in_the_notations_of_all_languages(String text, LocalDate day) {
        assertThat(new Dates(DateOrder.UNKNOWN).first(text)).hasValueSatisfying(found -> {
            assertThat(found.value()).isEqualTo(day);
            assertThat(found.certain()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2026", "45/13/2026", "1.2.3.4", "Order 12", "99999"})
    void no_day_is_better_than_an_impossible_one(String text) {
        assertThat(new Dates(DateOrder.UNKNOWN).in(text)).isEmpty();
    }

    @Test
    void an_undecided_order_makes_a_day_uncertain() {
        assertThat(new Dates(DateOrder.UNKNOWN).in("03/07/2025").get(0).certain())
                .isFalse();
        assertThat(new Dates(DateOrder.MONTH_FIRST).in("03/07/2025").get(0).value())
                .isEqualTo("2025-03-07");
        assertThat(new Dates(DateOrder.DAY_FIRST).in("03/07/2025").get(0).value())
                .isEqualTo("2025-07-03");
    }

    @Test
    void the_order_follows_from_a_day_above_twelve() {
        assertThat(DateOrders.of(List.of("03/04/2023", "03/20/2023"), true)).isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrders.of(List.of("03/04/2023", "20/03/2023"), true)).isEqualTo(DateOrder.DAY_FIRST);
    }

    @Test
    void the_order_follows_from_a_usual_payment_term() {
        assertThat(DateOrders.of(List.of("5/2/2017", "6/1/2017"), true)).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void the_order_follows_from_the_weekday() {
        assertThat(DateOrders.of(List.of("Tuesday 04/07/2023"), true)).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrders.of(List.of("Friday 04/07/2023"), true)).isEqualTo(DateOrder.MONTH_FIRST);
    }

    @Test
    void the_order_follows_from_the_country() {
        assertThat(DateOrders.of(List.of("01/02/2023", "Redmond WA 98052"), true))
                .isEqualTo(DateOrder.MONTH_FIRST);
        assertThat(DateOrders.of(List.of("01/02/2023", "VAT 20%", "£ 5"), true)).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrders.of(List.of("01/02/2023"), false)).isEqualTo(DateOrder.DAY_FIRST);
        assertThat(DateOrders.of(List.of("01/02/2023"), true)).isEqualTo(DateOrder.UNKNOWN);
    }
}
