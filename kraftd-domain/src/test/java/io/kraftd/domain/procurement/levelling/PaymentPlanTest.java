package io.kraftd.domain.procurement.levelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaymentPlanTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 days net                                          | 100@40
            Net 60 days from invoice date                        | 100@70
            14 Tage netto                                        | 100@24
            30 jours fin de mois                                 | 100@40
            100% advance                                         | 100@0
            Cash on delivery                                     | 100@10
            30% advance, 70% within 30 days of delivery          | 30@0 70@40
            50 % with order and 50 % before dispatch             | 50@0 50@10
            20% Anzahlung, 80% 30 Tage nach Lieferung            | 20@0 80@40
            """)
    void says_which_share_is_paid_when(String terms, String plan) {
        String read = PaymentPlan.of(terms, 10).orElseThrow().parts().stream()
                .map(part -> part.percent().toPlainString() + "@" + part.days())
                .collect(Collectors.joining(" "));

        assertThat(read).isEqualTo(plan);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"as agreed", "30% advance, balance later", "40% advance, 40% on delivery", "2% discount, net"})
    void says_nothing_when_the_terms_do_not_cover_the_whole_price(String terms) {
        assertThat(PaymentPlan.of(terms, 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100% advance, 1", "365 days net, 0.909090909090909"})
    void is_worth_less_the_later_it_is_paid(String terms, BigDecimal worth) {
        BigDecimal value = PaymentPlan.of(terms, 0).orElseThrow().presentValueOfOne(BigDecimal.TEN);

        assertThat(value.subtract(worth).abs()).isLessThan(new BigDecimal("0.000000000000001"));
    }
}
