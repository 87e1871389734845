package io.kraftd.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private final MovableClock clock = new MovableClock();
    private final Deadline minute = Deadline.in(Duration.ofSeconds(60), "reading", clock);

    @Test
    void passes_exactly_when_the_time_is_up() {
        clock.now = clock.now.plusMillis(59_999);
        assertThatCode(minute::check).doesNotThrowAnyException();

        clock.now = clock.now.plusMillis(1);
        assertThatExceptionOfType(DeadlinePassedException.class)
                .isThrownBy(minute::check)
                .satisfies(late -> assertThat(late.what()).isEqualTo("reading"));
        assertThat(minute.remaining()).isZero();
    }

    @Test
    void gives_a_part_no_more_time_than_the_whole() {
        assertThat(minute.atMost(Duration.ofSeconds(90), "a part").remaining()).isEqualTo(Duration.ofSeconds(60));
        assertThat(minute.atMost(Duration.ofSeconds(10), "a part").remaining()).isEqualTo(Duration.ofSeconds(10));
    }

    @Test
    void is_over_for_an_interrupted_thread() {
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(DeadlinePassedException.class).isThrownBy(minute::check);

        assertThat(Thread.interrupted()).isTrue();
    }

    private static final class MovableClock extends Clock {
        private Instant now = Instant.parse("2026-11-22T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
