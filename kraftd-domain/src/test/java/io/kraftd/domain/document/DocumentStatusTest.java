package io.kraftd.domain.document;

import static io.kraftd.domain.document.DocumentStatus.ARCHIVED;
import static io.kraftd.domain.document.DocumentStatus.COMPLETED;
import static io.kraftd.domain.document.DocumentStatus.FAILED;
import static io.kraftd.domain.document.DocumentStatus.PENDING;
import static io.kraftd.domain.document.DocumentStatus.PROCESSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentStatusTest {
    private static final Set<String> ALLOWED = Set.of(
            "PENDING>PROCESSING",
            "PENDING>ARCHIVED",
            "PROCESSING>COMPLETED",
            "PROCESSING>FAILED",
            "PROCESSING>PENDING",
            "FAILED>PROCESSING",
            "FAILED>ARCHIVED",
            "COMPLETED>PROCESSING",
            "COMPLETED>ARCHIVED");

    static Stream<Arguments> every_pair() {
        return Arrays.stream(DocumentStatus.values())
                .flatMap(from -> Arrays.stream(DocumentStatus.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void moves_only_along_the_table(DocumentStatus from, DocumentStatus to) {
        if (ALLOWED.contains(from + ">" + to)) {
            assertThat(from.movingTo(to)).isEqualTo(to);
        } else {
            assertThatExceptionOfType(IllegalMoveException.class)
                    .isThrownBy(() -> from.movingTo(to))
                    .satisfies(refusal -> {
                        assertThat(refusal.from()).isEqualTo(from);
                        assertThat(refusal.to()).isEqualTo(to);
                    });
        }
    }

    @ParameterizedTest
    @MethodSource("every_pair")
    void says_what_comes_next_as_the_table_does(DocumentStatus from, DocumentStatus to) {
        assertThat(from.next().contains(to)).isEqualTo(ALLOWED.contains(from + ">" + to));
    }

    @Test
    void has_five_states() {
        assertThat(DocumentStatus.values()).containsExactly(PENDING, PROCESSING, COMPLETED, FAILED, ARCHIVED);
    }
}
