package io.kraftd.domain.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.kraftd.domain.shared.EmailAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConversationTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Conversation BEGUN = Conversation.begun(
            new ConversationId("0b7e4c1a-0000-4000-8000-000000000001"), new EmailAddress("ann@example.com"), NOON);

    private static Turn turn(int number) {
        return new Turn(NOON.plusSeconds(number), "question " + number, "answer " + number, List.of("search"));
    }

    private static Map<String, String> things(int many) {
        return IntStream.range(0, many).boxed().collect(Collectors.toMap(number -> "n" + number, number -> "v"));
    }

    @Test
    void the_fifty_first_turn_drops_the_oldest() {
        Conversation talk = BEGUN;
        for (int number = 1; number <= 51; number++) {
            talk = talk.adding(turn(number));
        }

        assertThat(talk.turns())
                .containsExactlyElementsOf(IntStream.rangeClosed(2, 51)
                        .mapToObj(ConversationTest::turn)
                        .toList());
        assertThat(talk.createdAt()).isEqualTo(NOON);
        assertThat(talk.updatedAt()).isEqualTo(NOON.plusSeconds(51));
    }

    @Test
    void has_expired_when_nobody_went_on_with_it_for_ninety_days() {
        Conversation talk = BEGUN.adding(turn(60));
        Instant end = NOON.plusSeconds(60).plus(Duration.ofDays(90));

        assertThat(talk.hasExpired(end.minusNanos(1))).isFalse();
        assertThat(talk.hasExpired(end)).isTrue();
    }

    @Test
    void remembers_what_it_was_told_last_and_nothing_else() {
        Conversation talk = BEGUN.remembering(Map.of("a", "1", "b", "2")).remembering(Map.of("b", "3"));

        assertThat(talk.remembered()).isEqualTo(Map.of("b", "3"));
    }

    @Test
    void takes_as_much_as_it_may_and_no_more() {
        assertThatCode(() -> new Turn(NOON, "q".repeat(4_000), "a".repeat(20_000), List.of()))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> new Turn(NOON, "q".repeat(4_001), "", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Turn(NOON, "", "a".repeat(20_001), List.of()));
        assertThatCode(() -> BEGUN.remembering(things(30))).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> BEGUN.remembering(things(31)));
        assertThatCode(() -> BEGUN.remembering(Map.of("n".repeat(500), "v".repeat(500))))
                .doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> BEGUN.remembering(Map.of("n", "v".repeat(501))));
        assertThatIllegalArgumentException().isThrownBy(() -> BEGUN.remembering(Map.of("n".repeat(501), "v")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversation(
                        BEGUN.id(), BEGUN.owner(), Collections.nCopies(51, turn(1)), Map.of(), NOON, NOON));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0B7E4C1A-0000-4000-8000-000000000001", "0b7e4c1a-0000-4000-8000-0000000000010"})
    void anything_but_a_uuid_in_lower_case_is_no_id(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ConversationId(text));
    }
}
