package io.kraftd.adapter.local;

import static io.kraftd.tck.DocumentBuilder.aDocument;
import static io.kraftd.tck.UserBuilder.aUser;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.document.Document;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.user.SecurityEvent;
import io.kraftd.ports.failure.PortException;
import io.kraftd.ports.failure.StaleRevisionException;
import io.kraftd.ports.storage.Cursor;
import io.kraftd.ports.storage.DocumentFilter;
import io.kraftd.ports.storage.DocumentRepository;
import io.kraftd.ports.storage.PageRequest;
import io.kraftd.ports.storage.Stored;
import io.kraftd.tck.Owners;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** What one directory promises beyond each port: one process, a form that is brought up, a life longer than the process. */
class LocalStoresTest {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    @Test
    void a_second_program_is_told_that_the_directory_is_in_use() {
        assertThatThrownBy(() -> LocalStores.open(fresh.folder(), Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isFalse())
                .hasMessageContaining("in use by another Kraftd")
                .hasMessageContaining(fresh.folder().toString());

        fresh.stores().users().create(aUser().build());
    }

    @Test
    void what_was_kept_is_there_again_with_its_revision_and_its_cursors() {
        EmailAddress ann = Owners.someone();
        Stored<Document> first = documents().create(aDocument().ownedBy(ann).build());
        documents().create(aDocument().ownedBy(ann).build());
        Cursor cursor = documents()
                .list(ann, DocumentFilter.ALL, PageRequest.first(1))
                .next()
                .orElseThrow();

        fresh.reopen();

        assertThat(documents().find(ann, first.value().id())).contains(first);
        assertThat(documents()
                        .list(ann, DocumentFilter.ALL, PageRequest.after(cursor, 1))
                        .items())
                .hasSize(1);
        documents().save(first.value(), first.revision());
    }

    @Test
    void a_revision_never_comes_again_in_a_later_process() {
        Stored<Document> created = documents().create(aDocument().build());
        fresh.reopen();
        Stored<Document> saved = documents().save(created.value(), created.revision());
        fresh.reopen();
        documents().save(saved.value(), saved.revision());

        assertThatThrownBy(() -> documents().save(created.value(), created.revision()))
                .isInstanceOf(StaleRevisionException.class);
        assertThatThrownBy(() -> documents().save(saved.value(), saved.revision()))
                .isInstanceOf(StaleRevisionException.class);
    }

    @Test
    void data_of_a_newer_program_is_refused_and_left_as_it_is() throws SQLException {
        Document document = documents().create(aDocument().build()).value();
        fresh.open().close();
        run("PRAGMA user_version = 99");

        assertThatThrownBy(() -> LocalStores.open(fresh.folder(), Clock.systemUTC()))
                .isInstanceOf(PortException.class)
                .hasMessageContaining("newer Kraftd")
                .hasMessageContaining("99");

        run("PRAGMA user_version = " + Schema.CURRENT.steps().size());
        fresh.reopen();
        assertThat(documents().find(document.owner(), document.id())).isPresent();
    }

    @Test
    void data_of_an_older_program_is_brought_up_step_by_step_and_kept() throws SQLException {
        documents().create(aDocument().build());
        fresh.open().close();
        List<List<String>> steps = new ArrayList<>(Schema.CURRENT.steps());
        steps.add(List.of("ALTER TABLE documents ADD COLUMN later TEXT DEFAULT 'new'"));

        Database newer = Database.open(database(), new Schema(steps));

        List<String> added = newer.read(
                connection -> Sql.query(connection, "SELECT later FROM documents", List.of(), row -> row.getString(1)));
        assertThat(added).containsExactly("new");
        newer.close();
        assertThatThrownBy(() -> Database.open(database(), Schema.CURRENT)).hasMessageContaining("newer Kraftd");
    }

    @Test
    void data_from_before_there_was_a_trail_of_events_gets_one() throws IOException {
        fresh.open().close();
        Files.delete(database());
        Database.open(database(), new Schema(Schema.CURRENT.steps().subList(0, 1)))
                .close();

        fresh.reopen();

        SecurityEvent event = new SecurityEvent(
                "an-event", aUser().build().email(), SecurityEvent.Kind.SIGNED_IN, Instant.EPOCH, "192.0.2.7");
        fresh.open().audit().append(event);
        fresh.reopen();
        assertThat(fresh.open()
                        .audit()
                        .ofOwner(event.owner(), PageRequest.first(5))
                        .items())
                .containsExactly(event);
    }

    @Test
    void a_step_that_fails_leaves_the_data_in_its_old_form() {
        fresh.open().close();
        List<List<String>> steps = new ArrayList<>(Schema.CURRENT.steps());
        steps.add(List.of("CREATE TABLE half (id TEXT)", "CREATE NONSENSE"));

        assertThatThrownBy(() -> Database.open(database(), new Schema(steps))).isInstanceOf(PortException.class);

        fresh.reopen();
        steps.set(steps.size() - 1, List.of("CREATE TABLE half (id TEXT)"));
        fresh.open().close();
        Database.open(database(), new Schema(steps)).close();
    }

    @Test
    void a_damaged_database_is_a_lasting_failure_and_not_an_empty_store() throws IOException {
        fresh.open().close();
        Files.write(
                database(),
                "this is no database, whatever its name says".repeat(100).getBytes(UTF_8));

        assertThatThrownBy(() -> LocalStores.open(fresh.folder(), Clock.systemUTC()))
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isFalse());
    }

    @Test
    void a_directory_that_could_not_be_opened_is_free_again() throws IOException, SQLException {
        fresh.open().close();
        run("PRAGMA user_version = 99");
        assertThatThrownBy(() -> LocalStores.open(fresh.folder(), Clock.systemUTC()))
                .isInstanceOf(PortException.class);
        run("PRAGMA user_version = " + Schema.CURRENT.steps().size());

        fresh.reopen();
    }

    @Test
    void a_directory_is_made_with_its_parents_and_for_nobody_else(@TempDir Path folder) throws IOException {
        Path dataDir = folder.resolve("a/b");

        LocalStores.open(dataDir, Clock.systemUTC()).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dataDir)))
                .isEqualTo("rwx------");
    }

    @Test
    void closing_twice_changes_nothing() {
        fresh.open().close();
        fresh.open().close();
    }

    private DocumentRepository documents() {
        return fresh.stores().documents();
    }

    private Path database() {
        return fresh.folder().resolve("kraftd.db");
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database())) {
            connection.createStatement().execute(sql);
        }
    }
}
