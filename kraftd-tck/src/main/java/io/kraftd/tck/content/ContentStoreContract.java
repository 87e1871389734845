package io.kraftd.tck.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link ContentStore} has to do. */
public interface ContentStoreContract {
    /** How far the times of a store may lie apart: an HTTP date counts seconds. */
    Duration LONGEST_TICK = Duration.ofMillis(1_100);

    /** More than a clock goes wrong. */
    Duration A_DAY = Duration.ofDays(1);

    /** The same store during one test, with room for at least 50 MB. */
    ContentStore contents();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 8_192, 65_537, 6_000_000})
    default void what_was_put_is_found_byte_by_byte(int size) throws IOException {
        EmailAddress ann = Owners.someone();
        byte[] bytes = bytes(size);

        contents().put(ann, Content.of(bytes));

        Content found = contents().find(ann, Sha256.of(bytes)).orElseThrow();
        assertThat(found.sha256()).isEqualTo(Sha256.of(bytes));
        assertThat(found.size()).isEqualTo(size);
        assertThat(read(found)).isEqualTo(bytes);
    }

    @Test
    default void what_was_found_can_be_read_again_and_by_two_at_once() throws IOException {
        EmailAddress ann = Owners.someone();
        byte[] bytes = bytes(100_000);
        contents().put(ann, Content.of(bytes));
        Content found = contents().find(ann, Sha256.of(bytes)).orElseThrow();

        try (InputStream one = found.open();
                InputStream two = found.open()) {
            assertThat(one.readNBytes(10)).isEqualTo(two.readNBytes(10));
            assertThat(one.readAllBytes()).isEqualTo(two.readAllBytes()).hasSize(bytes.length - 10);
        }
        assertThat(read(found)).isEqualTo(bytes);
    }

    @Test
    default void what_was_never_put_is_absent() {
        assertThat(contents().find(Owners.someone(), Sha256.of(bytes(10)))).isEmpty();
    }

    @Test
    default void the_same_bytes_put_again_change_nothing() throws IOException {
        EmailAddress ann = Owners.someone();
        byte[] bytes = bytes(1_000);

        contents().put(ann, Content.of(bytes));
        contents().put(ann, Content.of(bytes));

        assertThat(read(contents().find(ann, Sha256.of(bytes)).orElseThrow())).isEqualTo(bytes);
        contents().delete(ann, Sha256.of(bytes));
        assertThat(contents().find(ann, Sha256.of(bytes))).isEmpty();
    }

    @Test
    default void an_owner_never_finds_another_owners_bytes() {
        byte[] bytes = bytes(1_000);
        contents().put(Owners.someone(), Content.of(bytes));

        assertThat(contents().find(Owners.someone(), Sha256.of(bytes))).isEmpty();
    }

    @Test
    default void the_same_bytes_of_two_owners_are_two_contents() throws IOException {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        byte[] bytes = bytes(1_000);
        contents().put(ann, Content.of(bytes));
        contents().put(bob, Content.of(bytes));

        contents().delete(ann, Sha256.of(bytes));

        assertThat(contents().find(ann, Sha256.of(bytes))).isEmpty();
        assertThat(read(contents().find(bob, Sha256.of(bytes)).orElseThrow())).isEqualTo(bytes);
    }

    @Test
    default void deleting_removes_these_bytes_only_and_twice_is_no_error() {
        EmailAddress ann = Owners.someone();
        byte[] kept = bytes(10);
        byte[] gone = bytes(11);
        contents().put(ann, Content.of(kept));
        contents().put(ann, Content.of(gone));

        contents().delete(ann, Sha256.of(gone));
        assertThatCode(() -> contents().delete(ann, Sha256.of(gone))).doesNotThrowAnyException();

        assertThat(contents().find(ann, Sha256.of(gone))).isEmpty();
        assertThat(contents().find(ann, Sha256.of(kept))).isPresent();
    }

    @Test
    default void deleted_bytes_may_be_put_again() throws IOException {
        EmailAddress ann = Owners.someone();
        byte[] bytes = bytes(1_000);
        contents().put(ann, Content.of(bytes));
        contents().delete(ann, Sha256.of(bytes));

        contents().put(ann, Content.of(bytes));

        assertThat(read(contents().find(ann, Sha256.of(bytes)).orElseThrow())).isEqualTo(bytes);
    }

    @Test
    default void everything_of_an_owner_who_leaves_is_gone_and_nothing_of_others_and_twice_is_no_error()
            throws IOException {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        byte[] shared = bytes(1_000);
        contents().put(bob, Content.of(shared));
        for (int size = 990; size <= 1_010; size++) {
            contents().put(ann, Content.of(bytes(size)));
        }

        contents().deleteOwner(ann);

        for (int size = 990; size <= 1_010; size++) {
            assertThat(contents().find(ann, Sha256.of(bytes(size)))).isEmpty();
        }
        assertThat(read(contents().find(bob, Sha256.of(shared)).orElseThrow())).isEqualTo(shared);
        contents().put(ann, Content.of(shared));
        assertThat(contents().find(ann, Sha256.of(shared))).isPresent();
        assertThatCode(() -> contents().deleteOwner(ann)).doesNotThrowAnyException();
    }

    @Test
    default void everything_kept_for_an_owner_is_listed_once_and_nothing_else() {
        EmailAddress ann = Owners.someone();
        List<Sha256> anns = IntStream.range(0, 300)
                .mapToObj(ContentStoreContract::bytes)
                .peek(bytes -> contents().put(ann, Content.of(bytes)))
                .map(Sha256::of)
                .toList();
        contents().put(ann, Content.of(bytes(0)));
        contents().put(Owners.someone(), Content.of(bytes(301)));
        contents().delete(ann, anns.get(299));

        assertThat(contents().list(ann)).containsExactlyInAnyOrderElementsOf(anns.subList(0, 299));
        assertThat(contents().list(Owners.someone())).isEmpty();
    }

    @Test
    default void bytes_put_since_a_moment_stay_and_those_from_before_go() {
        EmailAddress ann = Owners.someone();
        EmailAddress bob = Owners.someone();
        Sha256 hash = Sha256.of(bytes(1_000));
        contents().put(ann, Content.of(bytes(1_000)));
        contents().put(bob, Content.of(bytes(1_000)));

        assertThat(contents().deleteUnlessPutSince(ann, hash, Instant.now().minus(A_DAY)))
                .isFalse();
        assertThat(contents().find(ann, hash)).isPresent();
        assertThat(contents().deleteUnlessPutSince(ann, hash, Instant.now().plus(A_DAY)))
                .isTrue();
        assertThat(contents().find(ann, hash)).isEmpty();
        assertThat(contents().find(bob, hash)).isPresent();
        assertThat(contents().deleteUnlessPutSince(ann, hash, Instant.now().minus(A_DAY)))
                .as("nothing is there now")
                .isTrue();
    }

    @Test
    default void bytes_that_are_put_again_count_as_put_then_also_while_they_are_removed() throws Exception {
        EmailAddress ann = Owners.someone();
        List<byte[]> all =
                IntStream.range(100, 120).mapToObj(ContentStoreContract::bytes).toList();
        all.forEach(each -> contents().put(ann, Content.of(each)));
        Thread.sleep(LONGEST_TICK.toMillis());
        Instant moment = Instant.now();
        Thread.sleep(100);

        for (byte[] each : all) {
            Together.run(2, number -> () -> {
                if (number == 0) {
                    contents().put(ann, Content.of(each));
                } else {
                    contents().deleteUnlessPutSince(ann, Sha256.of(each), moment);
                }
                return number;
            });
            assertThat(contents().deleteUnlessPutSince(ann, Sha256.of(each), moment))
                    .isFalse();
            assertThat(read(contents().find(ann, Sha256.of(each)).orElseThrow()))
                    .isEqualTo(each);
        }
    }

    @Test
    default void bytes_from_a_file_stay_when_the_file_is_gone(@TempDir Path folder) throws IOException {
        EmailAddress ann = Owners.someone();
        byte[] bytes = bytes(200_000);
        Path file = Files.write(folder.resolve("upload"), bytes);
        contents().put(ann, Content.ofFile(file));

        Files.delete(file);

        assertThat(read(contents().find(ann, Sha256.of(bytes)).orElseThrow())).isEqualTo(bytes);
    }

    /** Owners with easily mishandled addresses. */
    static Stream<EmailAddress> oddOwners() {
        return Owners.odd();
    }

    @ParameterizedTest
    @MethodSource("io.kraftd.tck.content.ContentStoreContract#oddOwners")
    default void an_owner_may_have_any_allowed_address(EmailAddress owner) throws IOException {
        byte[] bytes = owner.value().getBytes(UTF_8);

        contents().put(owner, Content.of(bytes));

        assertThat(read(contents().find(owner, Sha256.of(bytes)).orElseThrow())).isEqualTo(bytes);
    }

    @Test
    default void bytes_that_do_not_have_their_hash_are_refused_and_not_kept() {
        EmailAddress ann = Owners.someone();
        byte[] truth = bytes(1_000);
        byte[] lie = truth.clone();
        lie[500]++;
        Content forged = new GivenContent(
                Sha256.of(truth), truth.length, () -> Content.of(lie).open());

        assertThatThrownBy(() -> contents().put(ann, forged)).isInstanceOf(IllegalArgumentException.class);

        assertThat(contents().find(ann, Sha256.of(truth))).isEmpty();
        assertThat(contents().find(ann, Sha256.of(lie))).isEmpty();
    }

    @Test
    default void bytes_that_cannot_be_read_to_their_end_are_refused_and_not_kept() {
        EmailAddress ann = Owners.someone();
        byte[] bytes = bytes(1_000);
        Content broken = new GivenContent(Sha256.of(bytes), bytes.length, () -> {
            throw new IOException("the disk is gone");
        });
        Content cut = new GivenContent(
                Sha256.of(bytes), bytes.length, () -> Content.of(bytes(999)).open());

        assertThat(List.of(broken, cut))
                .allSatisfy(content -> assertThatThrownBy(() -> contents().put(ann, content))
                        .isInstanceOfAny(PortException.class, IllegalArgumentException.class));

        assertThat(contents().find(ann, Sha256.of(bytes))).isEmpty();
    }

    @RepeatedTest(3)
    default void the_same_bytes_put_and_read_by_many_at_once_are_whole() {
        EmailAddress ann = Owners.someone();
        byte[] bytes = bytes(500_000);

        List<Outcome<Boolean>> outcomes = Together.run(8, number -> () -> {
            if (number % 2 == 0) {
                contents().put(ann, Content.of(bytes));
            }
            Optional<Content> found = contents().find(ann, Sha256.of(bytes));
            return found.isEmpty()
                    ? number % 2 != 0
                    : Sha256.of(read(found.get())).equals(Sha256.of(bytes));
        });

        assertThat(outcomes).allSatisfy(outcome -> assertThat(outcome.value()).isTrue());
    }

    private static byte[] read(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return in.readAllBytes();
        }
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
