package io.kraftd.adapter.blob;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.azure.core.util.BinaryData;
import com.azure.storage.blob.BlobContainerClient;
import com.azure.storage.blob.models.BlobItem;
import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import io.kraftd.tck.content.ContentStoreContract;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Azurite.class)
class BlobContentsTest implements ContentStoreContract {
    private BlobSettings settings;
    private BlobContents contents;

    @BeforeEach
    void open() {
        settings = Azurite.settings("kraftd-" + UUID.randomUUID());
        contents = BlobContents.at(settings);
        contents.prepare();
    }

    @Override
    public ContentStore contents() {
        return contents;
    }

    private static byte[] large(int seed) {
        byte[] bytes = new byte[20_000_000];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    @Test
    void contents_of_several_parts_are_whole_also_when_many_put_them_at_once() {
        EmailAddress ann = Owners.someone();
        Content content = Content.of(large(1));

        List<Outcome<Integer>> outcomes = Together.run(3, number -> () -> {
            contents.put(ann, content);
            return number;
        });

        assertThat(outcomes).allMatch(Outcome::succeeded);
        assertThat(hash(contents.find(ann, content.sha256()).orElseThrow())).isEqualTo(content.sha256());
    }

    @Test
    void contents_of_several_parts_that_do_not_have_their_hash_are_refused_and_not_kept() {
        EmailAddress ann = Owners.someone();
        byte[] truth = large(2);
        byte[] lie = truth.clone();
        lie[19_000_000]++;
        Content forged = new Content() {
            @Override
            public Sha256 sha256() {
                return Sha256.of(truth);
            }

            @Override
            public long size() {
                return truth.length;
            }

            @Override
            public InputStream open() throws IOException {
                return Content.of(lie).open();
            }
        };

        assertThatThrownBy(() -> contents.put(ann, forged)).isInstanceOf(IllegalArgumentException.class);

        assertThat(contents.find(ann, Sha256.of(truth))).isEmpty();
        contents.put(ann, Content.of(truth));
        assertThat(hash(contents.find(ann, Sha256.of(truth)).orElseThrow())).isEqualTo(Sha256.of(truth));
    }

    @Test
    void nothing_a_client_sends_is_part_of_a_name() {
        contents.put(new EmailAddress("o'brien%2f..@example.com"), Content.of(new byte[] {1}));

        assertThat(container().listBlobs())
                .extracting(BlobItem::getName)
                .allMatch(name -> name.matches("[0-9a-f]{64}/[0-9a-f]{64}"));
    }

    @Test
    void bytes_that_were_altered_in_the_store_end_in_an_exception_while_they_are_read() {
        EmailAddress ann = Owners.someone();
        Content content = Content.of(new byte[] {1, 2, 3});
        contents.put(ann, content);
        String name = container().listBlobs().iterator().next().getName();
        container().getBlobClient(name).upload(BinaryData.fromBytes(new byte[] {1, 2, 4}), true);

        Content found = contents.find(ann, content.sha256()).orElseThrow();

        assertThatThrownBy(() -> hash(found)).hasRootCauseInstanceOf(IOException.class);
    }

    @Test
    void a_container_that_is_missing_is_a_failure_and_never_an_absence() {
        BlobContents nowhere = BlobContents.at(Azurite.settings("no-such-container"));
        Sha256 any = Sha256.of(new byte[] {1});

        assertThatThrownBy(() -> nowhere.find(Owners.someone(), any))
                .isInstanceOfSatisfying(
                        PortException.class,
                        failure -> assertThat(failure.mayRetry()).isFalse());
        assertThatThrownBy(() -> nowhere.put(Owners.someone(), Content.of(new byte[] {1})))
                .isInstanceOf(PortException.class);
        assertThatThrownBy(() -> nowhere.list(Owners.someone())).isInstanceOf(PortException.class);
    }

    @Test
    void preparing_again_changes_nothing() {
        EmailAddress ann = Owners.someone();
        contents.put(ann, Content.of(new byte[] {1}));

        BlobContents.at(settings).prepare();

        assertThat(contents.list(ann)).hasSize(1);
    }

    private BlobContainerClient container() {
        return Clients.of(settings);
    }

    private static Sha256 hash(Content content) {
        try (InputStream in = content.open()) {
            return Sha256.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
