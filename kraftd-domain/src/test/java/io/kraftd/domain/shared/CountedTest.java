package io.kraftd.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountedTest {
    @ParameterizedTest
    @CsvSource({"0, 0 days are", "1, 1 day is", "2, 2 days are", "21, 21 days are"})
    void one_is_one_and_every_other_number_is_many(long number, String phrase) {
        assertThat(Counted.of(number, "day is", "days are")).isEqualTo(phrase);
    }
}
