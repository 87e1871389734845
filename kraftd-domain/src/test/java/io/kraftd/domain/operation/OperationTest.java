package io.kraftd.domain.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OperationTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Instant TONIGHT = Instant.parse("2026-11-22T22:00:00Z");

    private static Operation about(String subject) {
        return Operation.opened(
                new OperationId("job-1"),
                new EmailAddress("ann@example.com"),
                Operation.Kind.JOB,
                subject,
                NOON,
                TONIGHT);
    }

    private static Map<String, String> details(int many) {
        return IntStream.range(0, many).boxed().collect(Collectors.toMap(number -> "n" + number, number -> "v"));
    }

    @Test
    void goes_from_open_to_done_with_its_content() {
        Operation open = about("POST /api/v1/documents");
        Operation done = open.in(OperationState.RUNNING, NOON.plusSeconds(1))
                .withContent("{}")
                .in(OperationState.DONE, NOON.plusSeconds(2));

        assertThat(open.state()).isEqualTo(OperationState.OPEN);
        assertThat(open.content()).isEmpty();
        assertThat(done.state()).isEqualTo(OperationState.DONE);
        assertThat(done.content()).contains("{}");
        assertThat(done.createdAt()).isEqualTo(NOON);
        assertThat(done.updatedAt()).isEqualTo(NOON.plusSeconds(2));
        assertThat(done.expiresAt()).isEqualTo(TONIGHT);
        assertThatExceptionOfType(IllegalOperationMoveException.class)
                .isThrownBy(() -> done.in(OperationState.RUNNING, TONIGHT));
    }

    @Test
    void a_detail_that_is_named_again_has_the_new_value_and_the_others_stay() {
        Operation changed = about("x").with(Map.of("a", "1", "b", "2")).with(Map.of("b", "3", "c", "4"));

        assertThat(changed.details()).isEqualTo(Map.of("a", "1", "b", "3", "c", "4"));
    }

    @Test
    void has_expired_from_its_moment_on_and_not_before() {
        assertThat(about("x").hasExpired(TONIGHT.minusNanos(1))).isFalse();
        assertThat(about("x").hasExpired(TONIGHT)).isTrue();
    }

    @Test
    void takes_as_much_as_it_may_and_no_more() {
        Operation small = about("x");

        assertThatCode(() -> about("s".repeat(500))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> about("s".repeat(501)));
        assertThatCode(() -> small.with(details(50))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> small.with(details(51)));
        assertThatCode(() -> small.with(Map.of("n".repeat(2_000), "v".repeat(2_000))))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> small.with(Map.of("n", "v".repeat(2_001))));
        assertThatIllegalArgumentException().isThrownBy(() -> small.with(Map.of("n".repeat(2_001), "v")));
    }

    @Test
    void never_expires_before_it_was_asked_for() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Operation.opened(
                        new OperationId("a"),
                        new EmailAddress("ann@example.com"),
                        Operation.Kind.ANSWER,
                        "x",
                        NOON,
                        NOON.minusNanos(1)));
    }

    @Test
    void an_id_may_be_a_uuid_or_a_hash() {
        String hash = Sha256.of(new byte[] {1}).hex();

        assertThat(new OperationId(hash)).hasToString(hash);
        assertThat(new OperationId("0b7e4c1a-0000-4000-8000-000000000001").value())
                .isEqualTo("0b7e4c1a-0000-4000-8000-000000000001");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "a/b",
                "a b",
                "é",
                "..",
                "a_b",
                "00000000000000000000000000000000000000000000000000000000000000000"
            })
    void anything_else_is_no_id(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new OperationId(text));
    }
}
