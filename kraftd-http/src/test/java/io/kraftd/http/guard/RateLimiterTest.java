package io.kraftd.http.guard;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.http.guard.RateLimiter.Decision;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RateLimiterTest {
    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000);
    private final RateLimiter limiter = new RateLimiter(6, Duration.ofMinutes(1), nanos::get);

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private int allowed(String key, int tries) {
        return (int) IntStream.range(0, tries)
                .filter(i -> limiter.take(key).allowed())
                .count();
    }

    @Test
    void a_window_s_worth_passes_at_once_and_then_one_by_one() {
        assertThat(allowed("a", 10)).isEqualTo(6);
        pass(Duration.ofSeconds(9));
        assertThat(allowed("a", 10)).isZero();
        pass(Duration.ofSeconds(1));
        assertThat(allowed("a", 10)).isEqualTo(1);
        pass(Duration.ofSeconds(30));
        assertThat(allowed("a", 10)).isEqualTo(3);
    }

    @Test
    void a_long_silence_gives_no_more_than_a_window_s_worth() {
        assertThat(allowed("a", 10)).isEqualTo(6);
        pass(Duration.ofHours(5));

        assertThat(allowed("a", 10)).isEqualTo(6);
    }

    @Test
    void a_refusal_says_how_long_to_wait_and_costs_nothing() {
        allowed("a", 6);
        pass(Duration.ofSeconds(4));

        Decision refused = limiter.take("a");

        assertThat(refused.allowed()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.untilNext()).isBetween(Duration.ofMillis(5_990), Duration.ofMillis(6_010));
        pass(Duration.ofSeconds(6));
        assertThat(limiter.take("a").allowed()).isTrue();
    }

    @Test
    void keys_do_not_count_for_each_other() {
        assertThat(allowed("a", 10)).isEqualTo(6);

        assertThat(allowed("b", 10)).isEqualTo(6);
    }

    @Test
    void many_threads_get_exactly_what_is_there() {
        AtomicInteger passed = new AtomicInteger();

        IntStream.range(0, 1_000)
                .parallel()
                .forEach(i -> passed.addAndGet(limiter.take("a").allowed() ? 1 : 0));

        assertThat(passed).hasValue(6);
    }
}
