package io.kraftd.adapter.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.tck.Owners;
import io.kraftd.tck.content.ContentStoreContract;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DirectoryContentsTest implements ContentStoreContract {
    @RegisterExtension
    final FreshStores fresh = new FreshStores();

    private final EmailAddress ann = Owners.someone();
    private final Content offer = Content.of("offer".getBytes(UTF_8));

    @Override
    public ContentStore contents() {
        return fresh.open().contents();
    }

    @Test
    void a_path_shows_nothing_of_the_owner_and_is_the_hash_of_the_bytes() throws IOException {
        contents().put(ann, offer);

        assertThat(files()).singleElement().satisfies(file -> {
            assertThat(file.toString()).doesNotContain("someone", "@", "..");
            assertThat(file.getFileName()).hasToString(offer.sha256().hex());
        });
    }

    @Test
    void bytes_that_a_disk_has_damaged_are_never_read_as_good() throws IOException {
        contents().put(ann, offer);
        Content found = contents().find(ann, offer.sha256()).orElseThrow();

        Files.write(files().get(0), "off3r".getBytes(UTF_8));

        assertThatThrownBy(() -> read(found)).isInstanceOf(IOException.class).hasMessageContaining("not those");
    }

    @Test
    void what_could_not_be_kept_leaves_no_file_behind() throws IOException {
        Content broken = new Content() {
            @Override
            public Sha256 sha256() {
                return offer.sha256();
            }

            @Override
            public long size() {
                return offer.size();
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatThrownBy(() -> contents().put(ann, broken)).isInstanceOf(PortException.class);

        assertThat(files()).isEmpty();
    }

    @Test
    void what_an_earlier_process_did_not_finish_is_cleared_away() throws IOException {
        contents().put(ann, offer);
        Files.write(fresh.folder().resolve("contents/unfinished/put123"), new byte[10]);

        fresh.reopen();

        assertThat(files()).hasSize(1);
        assertThat(contents().find(ann, offer.sha256())).isPresent();
    }

    @Test
    void what_was_about_to_be_removed_when_the_process_was_killed_is_there_again() throws IOException {
        contents().put(ann, offer);
        Files.move(
                files().get(0),
                fresh.folder().resolve("contents/unfinished").resolve(Names.asText(ann, offer.sha256())));
        assertThat(contents().find(ann, offer.sha256())).isEmpty();

        fresh.reopen();

        assertThat(read(contents().find(ann, offer.sha256()).orElseThrow())).isEqualTo(read(offer));
    }

    @Test
    void a_directory_that_went_away_is_an_outage_and_never_an_absence() throws IOException {
        contents().put(ann, offer);

        Folders.remove(fresh.folder().resolve("contents"));

        assertThatThrownBy(() -> contents().find(ann, offer.sha256()))
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isTrue());
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(fresh.folder().resolve("contents"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] read(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }
}
