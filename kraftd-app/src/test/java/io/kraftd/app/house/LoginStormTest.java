package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.kraftd.adapter.auth.BcryptPasswords;
import io.kraftd.app.house.PlainConnection.Heard;
import io.kraftd.ports.auth.PasswordHasher;
import io.kraftd.ports.secrets.SecretVault;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
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

    private static final String LOGIN = "{\"email\":\"someone@example.com\",\"password\":\"correct horse battery\"}";

    private record Reading(double millis, int status) {}

    @Test
    void who_reads_does_not_notice_who_logs_in() throws InterruptedException {
        double inline = p99WhileOthersLogIn("inline", secrets -> new StormHouse.Inline());
        double pooled = p99WhileOthersLogIn("on threads of its own", BcryptPasswords::new);

        System.out.printf(
                "profile p99 while %d log in: %.1f ms; with hashing inline %.1f ms%n", CLIENTS, pooled, inline);
        assertThat(pooled).isLessThan(BARS ? 10 : 2_000);
    }

    private static double p99WhileOthersLogIn(String how, Function<SecretVault, PasswordHasher> passwords)
            throws InterruptedException {
        try (StormHouse house = new StormHouse(passwords)) {
            String token = Visitor.signedUp(house.base(), "someone@example.com").token();
            Storm storm = new Storm(house.base());
            Queue<Heard> logins =
                    storm.with(CLIENTS, client -> client.postJson("/auth/login", LOGIN), answer -> true, 0);
            Queue<Heard> readings =
                    storm.with(READERS, client -> client.get("/auth/profile", token), answer -> true, 2);

            List<Double> millis = storm.blow(readings, BARS ? 5_000 : 1_000, BARS ? 20_000 : 2_000);

            System.out.printf(
                    "hashing %s: %d profiles read, p50 %.1f p99 %.1f p99.9 %.1f max %.1f ms; others used %d %%%n",
                    how,
                    millis.size(),
                    at(millis, 0.5),
                    at(millis, 0.99),
                    at(millis, 0.999),
                    at(millis, 1),
                    storm.percentUsedByOthers());
            assertThat(readings).allMatch(reading -> reading.status() == 200);
            assertThat(logins).allMatch(login -> login.status() == 200).hasSizeGreaterThan(CLIENTS / 2);
            assertThat(millis).hasSizeGreaterThan(BARS ? 20 : 3);
            return at(millis, 0.99);
        }
    }

    @Test
    void who_finds_the_queue_full_hears_at_once_when_to_come_back() throws InterruptedException {
        int cost = BARS ? BcryptPasswords.USUAL_COST : 10;
        try (StormHouse house = new StormHouse(secrets -> new BcryptPasswords(secrets, cost))) {
            Visitor.signedUp(house.base(), "someone@example.com");
            int more = 32 * Runtime.getRuntime().availableProcessors() + 40;
            Storm storm = new Storm(house.base());
            Queue<Heard> refusals = storm.with(
                    more, client -> client.postJson("/auth/login", LOGIN), answer -> answer.status() == 503, 200);

            List<Double> millis = storm.blow(refusals, BARS ? 5_000 : 1_000, BARS ? 5_000 : 1_000);

            System.out.printf(
                    "a full queue refuses within %.1f ms (99 of 100; p50 %.1f, max %.1f) of %d; others used %d %%%n",
                    at(millis, 0.99), at(millis, 0.5), at(millis, 1), millis.size(), storm.percentUsedByOthers());
            assertThat(refusals)
                    .hasSizeGreaterThan(5)
                    .allMatch(refusal -> refusal.head().matches("(?s).*\r\nRetry-After: [1-9]\\d*\r\n.*"));
            assertThat(at(millis, 0.99)).isLessThan(BARS ? 50 : 2_000);
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

    private static double at(List<Double> sorted, double share) {
        return sorted.get(Math.min(sorted.size() - 1, (int) (sorted.size() * share)));
    }
}
