package io.kraftd.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OperationStateTest {
    private static final Set<String> ALLOWED = Set.of(
            "OPEN>RUNNING",
            "OPEN>DONE",
            "OPEN>CANCELLED",
            "RUNNING>DONE",
            "RUNNING>FAILED",
            "RUNNING>CANCELLED",
            "RUNNING>OPEN");

    static Stream<Arguments> every_pair() {
        return Arrays.stream(OperationState.values())
                .flatMap(from -> Arrays.stream(OperationState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void moves_only_along_the_table(OperationState from, OperationState to) {
        assertThat(from.next().contains(to)).isEqualTo(ALLOWED.contains(from + ">" + to));
        if (ALLOWED.contains(from + ">" + to)) {
            assertThat(from.movingTo(to)).isEqualTo(to);
        } else {
            assertThatExceptionOfType(IllegalOperationMoveException.class)
                    .isThrownBy(() -> from.movingTo(to))
                    .satisfies(refusal -> {
                        assertThat(refusal.from()).isEqualTo(from);
                        assertThat(refusal.to()).isEqualTo(to);
                    });
        }
    }
}
