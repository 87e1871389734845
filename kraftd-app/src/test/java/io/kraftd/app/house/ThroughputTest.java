package io.kraftd.app.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.kraftd.app.house.Wrk.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How fast the whole program answers, beside servers of the same kind that do nothing for it, in turns on one machine. */
@EnabledIfSystemProperty(named = "kraftd.bars", matches = "true", disabledReason = "measured with -Pbars")
class ThroughputTest {
    private static final int ROUNDS = Integer.getInteger("kraftd.bars.rounds", 3);
    private static final int SECONDS = 3;

    // why: the program has far more code to compile than a bare server before it is as fast as it gets.
    private static final int WARM_UP_ROUNDS = 3;

    private static final double LEAST_OF_PROFILE = 0.75;
    private static final double LEAST_OF_DOCUMENT = 0.6;
    private static final String[] OPTIONS = {"-Xmx512m", "-XX:+UseSerialGC"};

    private record Asked(String address, List<String> headers) {}

    @BeforeAll
    static void wrk() {
        assumeTrue(Wrk.isInstalled(), "skipped: there is no wrk on the PATH (Debian: apt-get install wrk)");
    }

    @Test
    void most_of_what_the_web_server_can_do_is_left() throws Exception {
        try (RunningHouse house = house()) {
            Visitor buyer = Visitor.signedUp(house.base(), "buyer@example.com");
            String id = document(buyer);

            double profile = share(house, buyer, "/auth/profile");
            double document = share(house, buyer, "/documents/" + id);
            double list = share(house, buyer, "/documents");

            System.out.printf("of bare Jetty: profile %.2f, document %.2f, list %.2f%n", profile, document, list);
            assertThat(profile).as("profile").isGreaterThanOrEqualTo(LEAST_OF_PROFILE);
            assertThat(document).as("document").isGreaterThanOrEqualTo(LEAST_OF_DOCUMENT);
        }
    }

    @Test
    void nobody_waits_a_second_while_four_documents_are_read() throws Exception {
        try (RunningHouse house = house()) {
            Visitor buyer = Visitor.signedUp(house.base(), "buyer@example.com");
            document(buyer);
            AtomicBoolean enough = new AtomicBoolean();
            ExecutorService readers = Executors.newFixedThreadPool(4);
            List<Future<Integer>> read = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                Visitor reader = Visitor.signedUp(house.base(), "reader" + i + "@example.com");
                read.add(readers.submit(() -> readUntil(enough, reader)));
            }

            Run run = ask(new Asked(house.base() + "/auth/profile", List.of(bearer(buyer))), 10);

            enough.set(true);
            readers.shutdown();
            int documents = 0;
            for (Future<Integer> each : read) {
                documents += each.get();
            }
            print("profile while %d documents were read".formatted(documents), run);
            assertThat(documents).isGreaterThanOrEqualTo(4);
            assertThat(run.p999Millis()).isLessThan(1_000);
        }
    }

    private static RunningHouse house() throws IOException {
        return RunningHouse.startUnheard(Map.of("KRAFTD_STORAGE", "memory", "RATE_LIMIT_ENABLED", "false"));
    }

    private static String document(Visitor buyer) throws IOException {
        return buyer.read("invoice.pdf", sample()).text("/document_id");
    }

    private static int readUntil(AtomicBoolean enough, Visitor reader) throws IOException {
        String id = reader.upload("invoice.pdf", sample()).text("/document_id");
        int count = 0;
        while (!enough.get()) {
            assertThat(reader.extract(id).status()).isEqualTo(200);
            count++;
        }
        return count;
    }

    private static byte[] sample() throws IOException {
        return Files.readAllBytes(Path.of("..", "samples", "invoice.pdf"));
    }

    /** The requests per second of the program as a share of bare Jetty's, both in the middle of their rounds. */
    private static double share(RunningHouse house, Visitor buyer, String path) throws Exception {
        String size = Integer.toString(buyer.fetch(path).body().length);
        Bare jetty = Bare.start("jetty", size);
        Bare javalin = Bare.start("javalin", size);
        try {
            Map<String, Asked> servers = new LinkedHashMap<>();
            servers.put("Kraftd", new Asked(house.base() + path, List.of(bearer(buyer))));
            servers.put("Javalin", new Asked(javalin.address() + "/" + size, List.of(bearer(buyer))));
            servers.put("Jetty", new Asked(jetty.address() + "/" + size, List.of(bearer(buyer))));
            Map<String, List<Run>> runs = inTurns(servers);
            System.out.printf("%s, %s bytes%n", path.replaceAll("[0-9a-f-]{36}", "{id}"), size);
            runs.forEach((name, all) -> print("  " + name, middle(all)));
            return middle(runs.get("Kraftd")).perSecond()
                    / middle(runs.get("Jetty")).perSecond();
        } finally {
            jetty.process().destroy();
            javalin.process().destroy();
        }
    }

    private static Map<String, List<Run>> inTurns(Map<String, Asked> servers) throws Exception {
        Map<String, List<Run>> runs = new LinkedHashMap<>();
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            for (Map.Entry<String, Asked> each : servers.entrySet()) {
                Run run = ask(each.getValue(), SECONDS);
                if (round >= 0) {
                    runs.computeIfAbsent(each.getKey(), name -> new ArrayList<>())
                            .add(run);
                }
            }
        }
        return runs;
    }

    private static Run ask(Asked asked, int seconds) throws Exception {
        Run run = Wrk.ask(asked.address(), seconds, asked.headers());
        assertThat(run.failed()).as("failed requests to %s", asked.address()).isZero();
        return run;
    }

    private static Run middle(List<Run> runs) {
        return runs.stream()
                .sorted(Comparator.comparingDouble(Run::perSecond))
                .toList()
                .get(runs.size() / 2);
    }

    private static void print(String what, Run run) {
        System.out.printf(
                "%s: %.0f/s, p50 %.1f p99 %.1f p99.9 %.1f ms%n",
                what, run.perSecond(), run.p50Millis(), run.p99Millis(), run.p999Millis());
    }

    private static String bearer(Visitor buyer) {
        return "Authorization: Bearer " + buyer.token();
    }

    private record Bare(Process process, String address) {
        static Bare start(String kind, String size) throws IOException {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(List.of(OPTIONS));
            command.addAll(
                    List.of("-cp", System.getProperty("java.class.path"), BareServer.class.getName(), kind, size));
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader lines = process.inputReader(StandardCharsets.UTF_8);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("listens on ")) {
                    return new Bare(process, line.substring("listens on ".length()));
                }
            }
            throw new IllegalStateException("The bare server ended");
        }
    }
}
