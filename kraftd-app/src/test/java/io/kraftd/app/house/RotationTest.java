package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The signing key changes in the vault while people work: over the wire, in the program as it is started in production. */
class RotationTest {
    /** How long people work; a minute with the bars, a few seconds in the usual run. */
    private static final Duration LOAD = Duration.ofSeconds(Boolean.getBoolean("kraftd.bars") ? 60 : 6);

    private static final String FIRST = "planted-first-signing-key-of-the-vault";
    private static final String SECOND = "planted-second-signing-key-of-the-vault";

    private final AtomicBoolean working = new AtomicBoolean(true);
    private final AtomicLong answered = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();

    @Test
    void a_new_key_signs_within_its_time_to_live_and_nobody_notices(@TempDir Path directory) throws Exception {
        try (Cloud cloud = new Cloud(directory).rotate(FIRST);
                RunningHouse house = RunningHouse.start(settings(cloud, directory), cloud.jvmOptions())) {
            Visitor before = Visitor.signedUp(house.base(), "before@example.com");
            String oldKey = keyOf(before);
            List<Thread> people = people(house);

            TimeUnit.MILLISECONDS.sleep(LOAD.toMillis() / 3);
            cloud.rotate(SECOND);

            waitUntil(() -> !keyOf(before.signedInAgain()).equals(oldKey));
            TimeUnit.MILLISECONDS.sleep(LOAD.toMillis() * 2 / 3);
            working.set(false);
            for (Thread person : people) {
                person.join();
            }
            assertThat(failures).as("of %d requests", answered.get()).isEmpty();
            assertThat(answered.get()).isGreaterThan(100);
            assertThat(before.get("/auth/profile").status()).as("the old token").isEqualTo(200);
            anOutageIsSurvivedAndTold(cloud, house, before);
            aDisabledKeyIsDead(cloud, before);
            System.out.printf(
                    "%d requests in %d s around a new key, %d failed%n",
                    answered.get(), LOAD.toSeconds(), failures.size());
        }
    }

    @Test
    void a_key_in_the_vault_that_is_too_short_ends_the_start_without_being_shown(@TempDir Path directory)
            throws Exception {
        try (Cloud cloud = new Cloud(directory).rotate("planted-short-key")) {
            assertThatThrownBy(() -> RunningHouse.start(settings(cloud, directory), cloud.jvmOptions()))
                    .hasMessageContaining("kraftd: cannot start: The secret jwt-secret-key has fewer than 32 bytes")
                    .hasMessageNotContaining("planted-short-key");
        }
    }

    private static Map<String, String> settings(Cloud cloud, Path directory) {
        Map<String, String> settings = new HashMap<>(cloud.settings());
        settings.put("ENVIRONMENT", "production");
        settings.put("KRAFTD_DATA_DIR", directory.resolve("data").toString());
        settings.put("KRAFTD_SECRETS_TTL", "1");
        settings.put("RATE_LIMIT_ENABLED", "false");
        settings.put("LOG_LEVEL", "DEBUG");
        return settings;
    }

    private static void anOutageIsSurvivedAndTold(Cloud cloud, RunningHouse house, Visitor visitor) {
        Visitor nobody = Visitor.withoutToken(house.base());
        cloud.goDown();

        waitUntil(() -> visitor.get("/auth/profile").status() != 200
                || nobody.get("/health").text("/checks/secrets/status").equals("degraded"));
        assertThat(visitor.get("/auth/profile").status()).isEqualTo(200);
        assertThat(nobody.get("/health").text("/checks/secrets/detail")).startsWith("the vault fails since");
        assertThat(nobody.get("/health/ready").status()).isEqualTo(200);

        cloud.comeBack();
        waitUntil(() -> visitor.get("/auth/profile").status() == 200
                && nobody.get("/health").text("/checks/secrets/status").equals("up"));
    }

    private static void aDisabledKeyIsDead(Cloud cloud, Visitor before) {
        Visitor after = before.signedInAgain();
        cloud.disableOldOnes();

        waitUntil(() -> before.get("/auth/profile").status() == 401);
        assertThat(after.get("/auth/profile").status()).isEqualTo(200);
    }

    private List<Thread> people(RunningHouse house) {
        List<Thread> people = Stream.concat(
                        IntStream.range(0, 3).mapToObj(person -> new Thread(() -> reads(house, person))),
                        Stream.of(new Thread(() -> refreshes(house))))
                .toList();
        people.forEach(Thread::start);
        return people;
    }

    private void reads(RunningHouse house, int person) {
        Visitor visitor = Visitor.signedUp(house.base(), "reader-" + person + "@example.com");
        while (working.get()) {
            count(visitor.get("/auth/profile"), 200);
            pause(2);
        }
    }

    private void refreshes(RunningHouse house) {
        Visitor visitor = Visitor.signedUp(house.base(), "refresher@example.com");
        while (working.get()) {
            visitor = visitor.refreshed();
            count(visitor.get("/auth/validate"), 200);
            pause(20);
        }
    }

    private void count(Answer answer, int expected) {
        answered.incrementAndGet();
        if (answer.status() != expected) {
            failures.add(answer.toString());
        }
    }

    private static String keyOf(Visitor visitor) {
        String header = visitor.token().substring(0, visitor.token().indexOf('.'));
        String json = new String(Base64.getUrlDecoder().decode(header), StandardCharsets.UTF_8);
        return json.replaceAll(".*\"kid\":\"([^\"]+)\".*", "$1");
    }

    private static void waitUntil(BooleanSupplier condition) {
        for (int i = 0; i < 60 && !condition.getAsBoolean(); i++) {
            pause(250);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

    private static void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
