package io.kraftd.app.house;

import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.UserBuilder.aUser;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.adapter.cosmos.server.NeedsServer;
import io.kraftd.adapter.local.LocalStores;
import io.kraftd.app.CommandRun;
import io.kraftd.domain.conversation.Conversation;
import io.kraftd.domain.conversation.ConversationId;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.extracted.DocumentType;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Everything moves from a directory to an empty Cosmos DB, by the commands of an operator, one of them killed twice. */
@ExtendWith(NeedsServer.class)
class MovingToCosmosTest {
    private static final int DOCUMENTS = Boolean.getBoolean("kraftd.bars") ? 5_000 : 40;
    private static final int MARKS = 50;
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final EmailAddress ANN = new EmailAddress("ann@example.com");

    @TempDir
    private Path folder;

    @Test
    void an_import_that_is_killed_twice_and_called_again_ends_with_equal_counts_and_hashes() throws Exception {
        fill();
        Path file = folder.resolve("kraftd.ndjson");
        CommandRun exported = CommandRun.in(settingsOf("here"), "export", "--to", file.toString());
        assertThat(exported.code()).as(exported.err()).isZero();

        try (CosmosHouse house = CosmosHouse.build(folder.resolve("there"))) {
            // why: it comes after the documents, and without it no import ends before it is killed.
            Runnable letThrough = house.holdBack(post(urlPathMatching(".*/colls/Conversations/docs")));
            List<Integer> killedAt =
                    List.of(killed(house.settings(), file, MARKS / 3), killed(house.settings(), file, 2 * MARKS / 3));
            letThrough.run();
            CommandRun last = CommandRun.in(house.settings(), "import", "--from", file.toString());
            Path back = folder.resolve("back.ndjson");
            CommandRun exportedAgain = CommandRun.in(house.settings(), "export", "--to", back.toString());

            assertThat(last.code()).as(last.err()).isZero();
            assertThat(last.out()).contains("is here, and the same: 2 users").contains(", 1 conversation.");
            assertThat(exportedAgain.code()).as(exportedAgain.err()).isZero();
            assertThat(lines(back)).isEqualTo(lines(file));
            assertThat(number(last.out(), "Added")).isLessThan(DOCUMENTS);
            System.out.printf(
                    "%,d documents to Cosmos DB, killed at %s of %d marks: %s", DOCUMENTS, killedAt, MARKS, last.out());
        }
    }

    /** Imports in a process of its own, which is killed ({@code SIGKILL}) when its bar has come so far; how far it got. */
    private static int killed(Map<String, String> settings, Path file, int marks) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "io.kraftd.app.Main",
                        "import",
                        "--from",
                        file.toString())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(Set.of("PATH", "HOME"));
        builder.environment().putAll(settings);
        Process process = builder.start();
        try (Reader bar = process.errorReader(UTF_8)) {
            StringBuilder said = new StringBuilder();
            int seen = 0;
            while (seen < marks) {
                int letter = bar.read();
                assertThat(letter).as("it ended too early: " + said).isNotNegative();
                said.append((char) letter);
                seen += letter == '#' ? 1 : 0;
            }
            process.toHandle().destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).as("killed, not ended by itself").isEqualTo(128 + 9);
            return seen;
        } finally {
            process.destroyForcibly();
        }
    }

    private Map<String, String> settingsOf(String directory) {
        return Map.of("KRAFTD_DATA_DIR", folder.resolve(directory).toString());
    }

    private void fill() {
        Random random = new Random(7);
        try (LocalStores here = LocalStores.open(folder.resolve("here"), Clock.systemUTC())) {
            here.stores().users().create(aUser().withEmail(ANN).build());
            here.stores()
                    .users()
                    .create(aUser().withEmail(new EmailAddress("bob@example.com"))
                            .inactive()
                            .build());
            here.stores()
                    .conversations()
                    .create(Conversation.begun(
                            new ConversationId("5d0f6a8e-0b8c-4b53-9c9a-2f1d3c4b5a69"), ANN, Instant.now()));
            kept(here, "result".getBytes(UTF_8));
            for (int number = 0; number < DOCUMENTS; number++) {
                byte[] bytes = new byte[1_000 + random.nextInt(2_000)];
                random.nextBytes(bytes);
                here.stores().documents().create(document(number, kept(here, bytes)));
            }
        }
    }

    private static Document document(int number, Sha256 content) {
        var document = aDocument()
                .ownedBy(ANN)
                .named("offer-" + number + ".pdf")
                .createdAt(NOW.minusSeconds(number))
                .holding(content);
        return (number % 3 == 0 ? document.readAs(DocumentType.QUOTATION) : document).build();
    }

    private static Sha256 kept(LocalStores stores, byte[] bytes) {
        Content content = Content.of(bytes);
        stores.contents().put(ANN, content);
        return content.sha256();
    }

    private static List<String> lines(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.sorted().toList();
        }
    }

    /** How many documents a line that begins so tells of. */
    private static int number(String out, String begin) {
        String line =
                out.lines().filter(each -> each.startsWith(begin)).findFirst().orElseThrow();
        return Integer.parseInt(
                line.replaceAll(".* ([0-9,]+) documents?.*", "$1").replace(",", ""));
    }
}
