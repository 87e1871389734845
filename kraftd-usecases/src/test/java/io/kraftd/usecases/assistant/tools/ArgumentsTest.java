package io.kraftd.usecases.assistant.tools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.ports.language.ToolParameter;
import io.kraftd.ports.language.ToolSpec;
import io.kraftd.usecases.assistant.desk.UnclearException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentsTest {
    private static final ToolSpec SPEC = new ToolSpec(
            "simulate",
            "Computes.",
            List.of(
                    new ToolParameter("line", ToolParameter.Type.TEXT, "The number of a line", true, List.of()),
                    new ToolParameter("rate", ToolParameter.Type.NUMBER, "A rate", false, List.of())));

    @Test
    void what_is_missing_is_told_in_a_whole_sentence() {
        assertThatThrownBy(() -> Arguments.of(SPEC, Map.of()))
                .isInstanceOf(UnclearException.class)
                .hasMessage("simulate needs line: The number of a line.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "1E-999999999", "1e41"})
    void a_number_that_is_endless_to_compute_with_is_refused(String rate) {
        assertThatThrownBy(() -> Arguments.of(SPEC, Map.of("line", "1", "rate", rate)))
                .isInstanceOf(UnclearException.class)
                .hasMessage("rate must be a number of at most 40 digits.");
    }

    @Test
    void a_number_is_taken_digit_by_digit() {
        assertThat(Arguments.of(SPEC, Map.of("line", 7, "rate", "0.8735")).number("rate"))
                .contains(new BigDecimal("0.8735"));
    }
}
