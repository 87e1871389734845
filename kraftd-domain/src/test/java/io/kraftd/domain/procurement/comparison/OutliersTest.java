package io.kraftd.domain.procurement.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutliersTest {
    /**
     * By hand. 95 97 100 104 160: median 100, MAD 4, but at least 5, so beyond 3.5 x 5 / .6745 = 25.95 from 100. 60 80 100
     * 120 250: MAD 20, so beyond 103.78.
     */
    @ParameterizedTest
    @CsvSource({
        "95 97 100 104 160, 160",
        "95 97 100 104 126, 126",
        "95 97 100 104 125, ''",
        "74 97 100 104 105, 74",
        "60 80 100 120 250, 250",
        "60 80 100 120 203, ''",
        "100 100 100 100 101, ''",
        "100 100 126, 126",
        "10 1000, ''",
        "10, ''"
    })
    void values_far_from_the_middle_are_outliers_from_three_values_on(String values, String expected) {
        List<BigDecimal> all =
                Arrays.stream(values.split(" ")).map(BigDecimal::new).toList();
        Outliers outliers = new Outliers(all);

        assertThat(all.stream().filter(outliers::isOutlier).map(BigDecimal::toPlainString))
                .isEqualTo(Arrays.stream(expected.split(" "))
                        .filter(each -> !each.isEmpty())
                        .toList());
    }
}
