package io.kraftd.app;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.UserBuilder.aUser;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.kraftd.adapter.local.LocalStores;
import io.kraftd.app.readme.Readme;
import io.kraftd.domain.document.Document;
import io.kraftd.domain.document.DocumentStatus;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stores;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of an operator, run as one would. */
class OperatingTest {
    private static final EmailAddress BEA = new EmailAddress("bea@example.com");

    @TempDir
    private Path folder;

    private CommandRun run(String... arguments) {
        return runOn("data", arguments);
    }

    private CommandRun runOn(String directory, String... arguments) {
        Map<String, String> settings =
                Map.of("KRAFTD_DATA_DIR", folder.resolve(directory).toString());
        return CommandRun.in(settings, arguments);
    }

    private void on(String directory, Consumer<LocalStores> work) {
        try (LocalStores stores = LocalStores.open(folder.resolve(directory), Clock.systemUTC())) {
            work.accept(stores);
        }
    }

    private Sha256 put(LocalStores stores, String text) {
        Content content = Content.of(text.getBytes(UTF_8));
        stores.contents().put(BEA, content);
        return content.sha256();
    }

    @BeforeEach
    void fill() {
        on("data", data -> {
            Stores stores = data.stores();
            stores.users().create(aUser().withEmail(BEA).named("Bea").build());
            stores.users()
                    .create(aUser().withEmail(new EmailAddress("carl@example.com"))
                            .named("Carl\u001b[2J\tX")
                            .inactive()
                            .build());
            stores.documents()
                    .create(aDocument()
                            .ownedBy(BEA)
                            .holding(put(data, "old"))
                            .createdAt(Instant.parse("2026-01-05T10:00:00Z"))
                            .build());
            stores.documents()
                    .create(aDocument()
                            .ownedBy(BEA)
                            .holding(put(data, "new"))
                            .createdAt(Instant.now())
                            .build());
        });
    }

    private String exported() {
        Path file = folder.resolve("kraftd-" + UUID.randomUUID() + ".ndjson");
        assertThat(run("export", "--to", file.toString()).code()).isZero();
        return file.toString();
    }

    @Test
    void users_are_listed_counted_deactivated_and_activated() {
        assertThat(run("users", "count").out()).isEqualTo("2 users, 1 of them may sign in\n");
        assertThat(run("users", "deactivate", "BEA@example.com").out())
                .isEqualTo("bea@example.com may not sign in any more\n");
        assertThat(run("users", "count").out()).isEqualTo("2 users, 0 of them may sign in\n");
        assertThat(run("users", "activate", "carl@example.com").code()).isZero();

        assertThat(run("users", "list").out().lines().map(line -> List.of(line.split("\t"))))
                .extracting(line -> line.get(0), line -> line.get(1), line -> line.get(3))
                .containsExactly(
                        tuple("bea@example.com", "inactive", "Bea"), tuple("carl@example.com", "active", "Carl [2J X"));
    }

    @Test
    void a_user_who_is_not_there_and_a_command_that_is_none_are_told() {
        CommandRun nobody = run("users", "deactivate", "nobody@example.com");

        assertThat(nobody.code()).isEqualTo(1);
        assertThat(nobody.err()).isEqualTo("kraftd: There is no such user with the address nobody@example.com\n");
        assertThat(run("users", "deactivate", "no address").code()).isEqualTo(1);
        assertThat(run("users").code()).isEqualTo(2);
        assertThat(run("users", "deactivate").code()).isEqualTo(2);
        assertThat(run("archive").code()).isEqualTo(2);
        assertThat(run("archive", "--older-than", "0").code()).isEqualTo(2);
        assertThat(run("export").code()).isEqualTo(2);
    }

    @Test
    void beside_a_database_with_blob_storage_no_directory_is_asked_for() {
        Map<String, String> cloud = Map.of(
                "COSMOS_ENDPOINT",
                "https://example.documents.azure.com:443/",
                "COSMOS_KEY",
                "a2V5IG9mIGEgdGVzdCBzZXJ2ZXI=",
                "AZURE_STORAGE_CONNECTION_STRING",
                "Nonsense=1");

        CommandRun count = CommandRun.in(cloud, "users", "count");

        assertThat(count.code()).isEqualTo(78);
        assertThat(count.err()).contains("The connection string of Blob Storage cannot be understood");
    }

    @Test
    void old_documents_are_archived() {
        CommandRun first = run("archive", "--older-than", "90");

        assertThat(first.out()).isEqualTo("1 document archived, 0 left for cases without an order\n");
        assertThat(run("archive", "--older-than", "90").out()).startsWith("0 documents archived");
        on(
                "data",
                data -> assertThat(data.stores()
                                .documents()
                                .count(BEA, new DocumentFilter(Optional.of(DocumentStatus.ARCHIVED), Optional.empty())))
                        .isEqualTo(1));
    }

    @Test
    void what_was_exported_arrives_elsewhere_and_a_second_import_adds_nothing() {
        String file = exported();

        CommandRun first = runOn("elsewhere", "import", "--from", file);
        CommandRun second = runOn("elsewhere", "import", "--from", file);

        assertThat(first.err()).as(first.err()).contains("importing [" + "#".repeat(50) + "]\n");
        assertThat(first.code()).isZero();
        assertThat(first.out()).startsWith("Added: 2 users, 2 contents, 2 documents.\n");
        assertThat(second.code()).isZero();
        assertThat(second.out()).startsWith("Added: nothing.\n").contains("is here, and the same: 2 users");
        on("elsewhere", data -> {
            List<Document> documents = data.stores()
                    .documents()
                    .list(BEA, DocumentFilter.ALL, PageRequest.first(9))
                    .items();
            assertThat(documents)
                    .hasSize(2)
                    .allSatisfy(document -> assertThat(
                                    data.contents().find(BEA, document.file().sha256()))
                            .isPresent());
        });
    }

    @Test
    void an_export_is_private_and_never_overwrites_and_leaves_nothing_unfinished() throws IOException {
        String file = exported();
        byte[] before = Files.readAllBytes(Path.of(file));

        CommandRun again = run("export", "--to", file);

        assertThat(again.code()).isEqualTo(1);
        assertThat(again.err()).contains("exists already");
        assertThat(Files.readAllBytes(Path.of(file))).isEqualTo(before);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(Path.of(file))))
                    .isEqualTo("rw-------");
        }
        CommandRun nowhere =
                run("export", "--to", folder.resolve("no").resolve("such").toString());
        assertThat(nowhere.code()).isEqualTo(1);
        assertThat(nowhere.err()).contains("cannot be written");
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all).noneMatch(each -> each.toString().endsWith(".part"));
        }
    }

    @Test
    void a_file_that_was_cut_altered_or_differs_is_told_with_code_1() throws IOException {
        Path file = Path.of(exported());
        byte[] whole = Files.readAllBytes(file);
        String text = new String(whole, UTF_8);

        Files.writeString(file, text.substring(0, text.lastIndexOf('\n', text.length() - 2) + 1));
        CommandRun cut = runOn("cut", "import", "--from", file.toString());
        Files.write(file, Arrays.copyOf(whole, whole.length / 2));
        CommandRun half = runOn("half", "import", "--from", file.toString());
        Files.write(file, whole);
        CommandRun resumed = runOn("half", "import", "--from", file.toString());
        on(
                "other",
                data -> data.stores()
                        .users()
                        .create(aUser().withEmail(BEA).named("Another").build()));
        CommandRun differs = runOn("other", "import", "--from", file.toString());

        assertThat(List.of(cut.code(), half.code(), differs.code())).containsOnly(1);
        assertThat(cut.err()).contains("It is no whole export");
        assertThat(half.err()).contains("kraftd: A line of the file is no JSON");
        assertThat(resumed.code()).isZero();
        assertThat(differs.err()).contains("kraftd: not the same: user of bea@example.com bea@example.com");
        assertThat(runOn("none", "import", "--from", "no-such-file").code()).isEqualTo(1);
    }

    @Test
    void what_nothing_names_is_swept_when_it_is_old_enough() throws IOException {
        on("data", data -> put(data, "left by a crash"));
        Sha256 left = Sha256.of("left by a crash".getBytes(UTF_8));
        assertThat(run("sweep").out()).isEqualTo("0 contents and 0 expired records removed\n");
        FileTime old = FileTime.from(Instant.now().minus(Duration.ofDays(3)));
        try (Stream<Path> files = Files.walk(folder.resolve("data").resolve("contents"))) {
            for (Path each : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Files.setLastModifiedTime(each, old);
            }
        }

        assertThat(run("sweep").out()).isEqualTo("1 content and 0 expired records removed\n");

        on("data", data -> {
            assertThat(data.contents().find(BEA, left)).isEmpty();
            assertThat(data.contents().list(BEA)).hasSize(2);
        });
    }

    @Test
    void nothing_to_work_on_is_told_and_nothing_is_made() {
        CommandRun absent = runOn("misspelt", "users", "list");
        CommandRun memory = CommandRun.of("users", "list");

        assertThat(absent.code()).isEqualTo(78);
        assertThat(absent.err()).startsWith("kraftd: There is no data directory");
        assertThat(folder.resolve("misspelt")).doesNotExist();
        assertThat(memory.code()).isEqualTo(78);
        assertThat(memory.err()).contains("KRAFTD_DATA_DIR");
    }

    @Test
    void a_directory_that_a_service_has_open_is_told() {
        on("data", data -> {
            CommandRun busy = run("users", "list");

            assertThat(busy.code()).isEqualTo(78);
            assertThat(busy.err()).contains("in use by another Kraftd");
        });
    }

    @Test
    void the_readme_shows_what_is_printed() {
        String file = folder.resolve("kraftd.ndjson").toString();
        String shown = Readme.output("./kraftd users count");

        List<CommandRun> runs = List.of(
                run("users", "count"),
                run("users", "deactivate", "bea@example.com"),
                run("archive", "--older-than", "90"),
                run("export", "--to", file),
                runOn("elsewhere", "import", "--from", file));

        StringBuilder printed = new StringBuilder();
        runs.forEach(run -> printed.append(run.err()).append(run.out().replace(file, "kraftd.ndjson")));
        assertThat(shown.lines().filter(line -> !line.startsWith("$ ")))
                .containsExactlyElementsOf(printed.toString().lines().toList());
    }
}
