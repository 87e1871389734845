package io.kraftd.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.domain.shared.UnitCode;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {
    @ParameterizedTest
    @CsvSource({
        "KGM, TNE, 0.001",
        "TNE, KGM, 1000",
        "MTR, MMT, 1000",
        "FOT, INH, 12",
        "MTQ, LTR, 1000",
        "MIL, H87, 1000",
        "H87, C62, 1",
        "GRO, DZN, 12",
        "MWH, KWH, 1000",
        "BX, BX, 1"
    })
    void convert_exactly_inside_a_dimension(String from, String to, String factor) {
        assertThat(Units.factor(new UnitCode(from), new UnitCode(to)))
                .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(new BigDecimal(factor)));
    }

    @ParameterizedTest
    @CsvSource({"MTR, RO", "BX, H87", "BX, CT", "KGM, LTR", "DAY, HUR", "MON, DAY", "SET, H87", "MTR, ZZZ"})
    void never_convert_without_being_told_the_factor(String from, String to) {
        assertThat(Units.factor(new UnitCode(from), new UnitCode(to))).isEmpty();
    }

    @Test
    void are_known_by_familiar_spelling_and_by_code() {
        assertThat(Units.code("m2")).contains(new UnitCode("MTK"));
        assertThat(Units.code("MTK")).contains(new UnitCode("MTK"));
        assertThat(Units.code("furlong")).isEmpty();
        assertThat(Units.word(new UnitCode("MTK"))).isEqualTo("m2");
        assertThat(Units.word(new UnitCode("XYZ"))).isEqualTo("XYZ");
    }

    @Test
    void know_every_meaning_the_vocabulary_of_printed_units_gives() {
        assertThat(new String[] {
                    "piece", "each", "set", "lot", "LS", "m", "m2", "m3", "kg", "ton", "liter", "hour", "day"
                })
                .allSatisfy(word -> assertThat(Units.code(word)).isPresent());
    }
}
