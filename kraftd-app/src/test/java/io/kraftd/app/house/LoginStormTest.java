package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kraftd.adapter.auth.BcryptPasswords;
import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.secrets.SecretVault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * What logins cost the others, and what they tell. Measured figures are printed; the bars count with {@code -Pbars}, on a
 * machine that does nothing else.
 */
class LoginStormTest {
    private static final boolean BARS = Boolean.getBoolean("kraftd.bars");
    private static final int CLIENTS = 8;
    private static final int READERS = 4;

    private record Reading(double millis, int status) {}

    @Test
    void who_reads_does_not_notice_who_logs_in() throws InterruptedException {
        double inline = p99WhileOthersLogIn(secrets -> new StormHouse.Inline());
        double pooled = p99WhileOthersLogIn(BcryptPasswords::new);

        System.out.printf(
                "profile p99 while %d log in: %.1f ms; with hashing inline %.1f ms%n", CLIENTS, pooled, inline);
        assertThat(pooled).isLessThan(BARS ? 10 : 1_000);
    }

    private static double p99WhileOthersLogIn(Function<SecretVault, PasswordHasher> passwords)
            throws InterruptedException {
        try (StormHouse house = new StormHouse(passwords)) {
            Visitor someone = Visitor.signedUp(house.base(), "someone@example.com");
            AtomicBoolean going = new AtomicBoolean(true);
            Queue<Reading> readings = new ConcurrentLinkedQueue<>();
            List<Thread> threads = new ArrayList<>();
            for (int client = 0; client < CLIENTS; client++) {
                threads.add(new Thread(() -> {
                    while (going.get()) {
                        someone.login("correct horse battery");
                    }
                }));
            }
            for (int reader = 0; reader < READERS; reader++) {
                threads.add(new Thread(() -> {
                    while (going.get()) {
                        readings.add(timed(() -> someone.get("/auth/profile")));
                        pause(2);
                    }
                }));
            }
            threads.forEach(Thread::start);
            TimeUnit.SECONDS.sleep(BARS ? 5 : 1);
            readings.clear();
            TimeUnit.SECONDS.sleep(BARS ? 20 : 2);
            going.set(false);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(readings).allMatch(reading -> reading.status() == 200).hasSizeGreaterThan(20);
            List<Double> sorted =
                    readings.stream().map(Reading::millis).sorted().toList();
            return sorted.get((int) (sorted.size() * 0.99));
        }
    }

    @Test
    void who_finds_the_queue_full_hears_at_once_when_to_come_back() throws InterruptedException {
        try (StormHouse house = new StormHouse(BcryptPasswords::new)) {
            Visitor someone = Visitor.signedUp(house.base(), "someone@example.com");
            AtomicBoolean going = new AtomicBoolean(true);
            List<Thread> threads = new ArrayList<>();
            for (int client = 0; client < 80; client++) {
                threads.add(new Thread(() -> {
                    while (going.get()) {
                        if (someone.login("correct horse battery").status() == 503) {
                            pause(200);
                        }
                    }
                }));
            }
            threads.forEach(Thread::start);
            TimeUnit.SECONDS.sleep(BARS ? 5 : 2);
            List<Double> refusals = new ArrayList<>();
            for (int i = 0; i < 200 && refusals.size() < 40; i++) {
                long started = System.nanoTime();
                Answer answer = someone.login("correct horse battery");
                if (answer.status() == 503) {
                    refusals.add((System.nanoTime() - started) / 1e6);
                    assertThat(Integer.parseInt(answer.retryAfter())).isPositive();
                }
            }
            going.set(false);
            for (Thread thread : threads) {
                thread.join();
            }
            Collections.sort(refusals);
            double p95 = refusals.get((int) (refusals.size() * 0.95));
            System.out.printf("a full queue answers within %.1f ms (95 of 100), of %d%n", p95, refusals.size());
            assertThat(refusals).hasSizeGreaterThan(5);
            assertThat(p95).isLessThan(BARS ? 50 : 2_000);
        }
    }

    @Test
    void an_unknown_user_takes_as_long_as_a_wrong_password() {
        int tries = BARS ? 200 : 10;
        try (StormHouse house = new StormHouse(BcryptPasswords::new)) {
            Visitor known = Visitor.signedUp(house.base(), "known@example.com");
            Visitor unknown = Visitor.named(house.base(), "unknown@example.com");
            List<Double> wrong = new ArrayList<>();
            List<Double> nobody = new ArrayList<>();
            for (int i = -3; i < tries; i++) {
                Reading ofKnown = timed(() -> known.login("not the password"));
                Reading ofUnknown = timed(() -> unknown.login("not the password"));
                assertThat(ofKnown.status()).isEqualTo(ofUnknown.status()).isEqualTo(401);
                if (i >= 0) {
                    wrong.add(ofKnown.millis());
                    nobody.add(ofUnknown.millis());
                }
            }
            double ratio = median(nobody) / median(wrong);
            System.out.printf(
                    "median of %d: wrong password %.1f ms, unknown user %.1f ms, ratio %.3f%n",
                    tries, median(wrong), median(nobody), ratio);
            assertThat(ratio).isCloseTo(1.0, within(BARS ? 0.05 : 0.5));
            assertThat(known.login("not the password").text("/detail"))
                    .isEqualTo(unknown.login("not the password").text("/detail"));
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static Reading timed(Supplier<Answer> call) {
        long started = System.nanoTime();
        int status = call.get().status();
        return new Reading((System.nanoTime() - started) / 1e6, status);
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
