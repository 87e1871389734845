package io.kraftd.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.secrets.Secret;
import io.kraftd.ports.secrets.SecretName;
import io.kraftd.ports.secrets.SecretVault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CachingVaultTest {
    private static final SecretName KEY = new SecretName("some-key");

    private final FakeVault vault = new FakeVault().rotate(KEY, "v1", "one");
    private final HandClock clock = new HandClock();
    private final CachingVault cache = new CachingVault(vault, Duration.ofSeconds(30), Duration.ofMinutes(10), clock);

    @Test
    void a_secret_is_asked_for_once_in_its_time_to_live() {
        cache.versions(KEY);
        clock.turn(Duration.ofMillis(29_999));
        vault.rotate(KEY, "v2", "two");

        assertThat(cache.versions(KEY)).containsExactly(new Secret("one", "v1"));
        assertThat(vault.questions()).isEqualTo(1);
    }

    @Test
    void a_rotation_is_seen_when_the_time_to_live_is_over() {
        cache.versions(KEY);
        vault.rotate(KEY, "v2", "two");
        clock.turn(Duration.ofSeconds(30));

        assertThat(cache.versions(KEY)).containsExactly(new Secret("two", "v2"), new Secret("one", "v1"));
    }

    @Test
    void the_absence_of_a_secret_is_kept_as_well() {
        SecretName other = new SecretName("other");

        assertThat(cache.versions(other)).isEmpty();
        assertThat(cache.versions(other)).isEmpty();
        assertThat(vault.questions()).isEqualTo(1);
    }

    @Test
    void a_failure_is_passed_on_and_the_next_one_asks_again() {
        vault.goDown();
        assertThatExceptionOfType(PortException.class).isThrownBy(() -> cache.versions(KEY));

        vault.comeBack();
        assertThat(cache.versions(KEY)).hasSize(1);
    }

    @Test
    void during_an_outage_the_answer_before_counts_for_a_time_of_grace_and_it_is_said_since_when() {
        cache.versions(KEY);
        vault.goDown();
        clock.turn(Duration.ofSeconds(30));
        Instant failed = clock.instant();

        assertThat(cache.failingSince()).isEmpty();
        assertThat(cache.versions(KEY)).containsExactly(new Secret("one", "v1"));
        assertThat(cache.failingSince()).contains(failed);
        clock.turn(Duration.ofMinutes(10).minusMillis(1));
        assertThat(cache.versions(KEY)).containsExactly(new Secret("one", "v1"));
        assertThat(cache.failingSince()).contains(failed);

        clock.turn(Duration.ofMillis(1));
        assertThatExceptionOfType(PortException.class).isThrownBy(() -> cache.versions(KEY));
    }

    @Test
    void a_failing_vault_is_tried_every_ten_seconds_and_believed_when_it_is_back() {
        cache.versions(KEY);
        vault.goDown();
        clock.turn(Duration.ofSeconds(30));
        cache.versions(KEY);
        vault.comeBack();
        vault.rotate(KEY, "v2", "two");

        clock.turn(Duration.ofMillis(9_999));
        assertThat(cache.versions(KEY)).containsExactly(new Secret("one", "v1"));
        assertThat(vault.questions()).isEqualTo(2);

        clock.turn(Duration.ofMillis(1));
        assertThat(cache.versions(KEY)).containsExactly(new Secret("two", "v2"), new Secret("one", "v1"));
        assertThat(cache.failingSince()).isEmpty();
    }

    @Test
    void while_one_asks_again_the_others_go_on_with_the_answer_before() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        AtomicInteger questions = new AtomicInteger();
        SecretVault slow = name -> {
            if (questions.incrementAndGet() == 1) {
                return List.of(new Secret("one", "v1"));
            }
            asked.countDown();
            awaitQuietly(answer);
            return List.of(new Secret("two", "v2"));
        };
        CachingVault patient = new CachingVault(slow, Duration.ofSeconds(30), Duration.ofMinutes(10), clock);
        patient.versions(KEY);
        clock.turn(Duration.ofSeconds(31));

        CompletableFuture<List<Secret>> asking = CompletableFuture.supplyAsync(() -> patient.versions(KEY));
        asked.await();
        assertThat(patient.versions(KEY)).containsExactly(new Secret("one", "v1"));
        answer.countDown();

        assertThat(asking.join()).containsExactly(new Secret("two", "v2"));
        assertThat(patient.versions(KEY)).containsExactly(new Secret("two", "v2"));
        assertThat(questions).hasValue(2);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
