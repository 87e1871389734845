package io.kraftd.adapter.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.kraftd.domain.shared.EmailAddress;
import io.kraftd.domain.shared.Sha256;
import io.kraftd.ports.content.Content;
import io.kraftd.ports.content.ContentStore;
import io.kraftd.ports.failure.PortException;
import io.kraftd.tck.Owners;
import io.kraftd.tck.Together;
import io.kraftd.tck.Together.Outcome;
import io.kraftd.tck.content.ContentStoreContract;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class MemoryContentsTest implements ContentStoreContract {
    private final MemoryContents contents = new MemoryContents(50_000_000, Clock.systemUTC());

    @Override
    public ContentStore contents() {
        return contents;
    }

    @Nested
    class With_room_for_a_hundred_bytes {
        private final MemoryContents small = new MemoryContents(100, Clock.systemUTC());
        private final EmailAddress ann = Owners.someone();

        @Test
        void what_fits_to_the_last_byte_is_kept_and_one_more_is_refused_for_good() {
            small.put(ann, Content.of(new byte[100]));

            assertThatThrownBy(() -> small.put(ann, Content.of(new byte[1])))
                    .isInstanceOfSatisfying(
                            PortException.class,
                            full -> assertThat(full.mayRetry()).isFalse())
                    .hasMessageContaining("100 bytes");
            assertThat(small.find(ann, Sha256.of(new byte[1]))).isEmpty();
        }

        @Test
        void bytes_that_are_kept_already_fit_again() {
            small.put(ann, Content.of(new byte[100]));
            small.put(ann, Content.of(new byte[100]));

            assertThat(small.find(ann, Sha256.of(new byte[100]))).isPresent();
        }

        @Test
        void what_was_deleted_or_refused_leaves_its_room() {
            small.put(ann, Content.of(new byte[60]));
            assertThatThrownBy(() -> small.put(ann, Content.of(new byte[61]))).isInstanceOf(PortException.class);
            small.put(ann, Content.of(new byte[40]));
            small.delete(ann, Sha256.of(new byte[60]));
            small.delete(ann, Sha256.of(new byte[60]));

            small.put(ann, Content.of(new byte[59]));

            assertThatThrownBy(() -> small.put(ann, Content.of(new byte[2]))).isInstanceOf(PortException.class);
        }

        @RepeatedTest(5)
        void many_at_once_never_take_more_than_there_is_and_give_back_what_they_reserved() {
            List<Outcome<Boolean>> outcomes = Together.run(8, number -> () -> {
                small.put(ann, Content.of(new byte[30 + number / 4]));
                return true;
            });

            assertThat(outcomes).anyMatch(Outcome::succeeded);
            small.delete(ann, Sha256.of(new byte[30]));
            small.delete(ann, Sha256.of(new byte[31]));
            small.put(ann, Content.of(new byte[100]));
        }
    }
}
