package io.kraftd.tck.ids;

import static org.assertj.core.api.Assertions.assertThat;

import io.kraftd.ports.ids.IdSource;
import io.kraftd.tck.Together;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Everything an {@link IdSource} has to do. */
public interface IdSourceContract {
    /** The source; asked anew, it must not repeat what an earlier one gave. */
    IdSource ids();

    @Test
    default void no_document_id_comes_twice_also_to_many_callers_and_from_a_new_source() {
        assertThat(many(() -> ids().newDocumentId().value())).doesNotHaveDuplicates();
    }

    @Test
    default void no_secret_text_comes_twice_also_to_many_callers_and_from_a_new_source() {
        assertThat(many(() -> ids().newSecretText())).doesNotHaveDuplicates();
    }

    @Test
    default void a_secret_text_is_256_bits_in_43_url_safe_characters() {
        String text = ids().newSecretText();

        assertThat(text).matches("[A-Za-z0-9_-]{43}");
        assertThat(Base64.getUrlDecoder().decode(text)).hasSize(32);
    }

    @Test
    default void every_bit_of_a_secret_text_varies() {
        byte[] ones = new byte[32];
        byte[] zeros = new byte[32];
        for (int round = 0; round < 200; round++) {
            byte[] bytes = Base64.getUrlDecoder().decode(ids().newSecretText());
            for (int place = 0; place < bytes.length; place++) {
                ones[place] |= bytes[place];
                zeros[place] |= (byte) ~bytes[place];
            }
        }

        assertThat(ones).containsOnly(0xff);
        assertThat(zeros).containsOnly(0xff);
    }

    private static List<String> many(Supplier<String> next) {
        return Together.<List<String>>run(
                        4,
                        number -> () -> IntStream.range(0, 500)
                                .mapToObj(any -> next.get())
                                .toList())
                .stream()
                .flatMap(outcome ->
                        Stream.of(Objects.requireNonNull(outcome.value())).flatMap(List::stream))
                .toList();
    }
}
