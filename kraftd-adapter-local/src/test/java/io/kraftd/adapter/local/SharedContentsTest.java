package io.kraftd.adapter.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.tck.Owners;
import io.kraftd.tck.content.ContentStoreContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedContentsTest implements ContentStoreContract {
    @TempDir
    private Path folder;

    private final EmailAddress ann = Owners.someone();
    private final Content offer = Content.of("offer".getBytes(UTF_8));
    private ContentStore contents;

    @BeforeEach
    void open() {
        contents = SharedContents.in(folder);
    }

    @Override
    public ContentStore contents() {
        return contents;
    }

    @Test
    void what_one_keeps_another_finds_and_removes() {
        ContentStore other = SharedContents.in(folder);

        contents.put(ann, offer);
        assertThat(other.find(ann, offer.sha256())).isPresent();
        other.deleteOwner(ann);

        assertThat(contents.find(ann, offer.sha256())).isEmpty();
    }

    @Test
    void a_start_leaves_the_unfinished_work_of_others_alone_unless_it_is_a_day_old() throws IOException {
        Path fresh = Files.createTempFile(folder.resolve("unfinished"), "put", "");
        Path old = Files.createTempFile(folder.resolve("unfinished"), "put", "");
        FileTime yesterday =
                FileTime.from(Files.getLastModifiedTime(fresh).toInstant().minus(Duration.ofHours(25)));
        Files.setLastModifiedTime(old, yesterday);

        SharedContents.in(folder);

        assertThat(fresh).exists();
        assertThat(old).doesNotExist();
    }

    @Test
    void a_directory_that_is_a_file_is_refused_for_good() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> SharedContents.in(file))
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isFalse());
    }
}
