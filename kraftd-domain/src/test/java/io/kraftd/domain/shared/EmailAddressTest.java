package io.kraftd.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {
    @Test
    void is_one_person_in_any_spelling() {
        assertThat(new EmailAddress(" Ann.Lee@Example.COM ")).isEqualTo(new EmailAddress("ann.lee@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ann",
                "ann@",
                "@example.com",
                "ann@example",
                "ann@@example.com",
                "a b@example.com",
                "ann@exam/ple.com",
                "ann@example.com\nbcc: all",
                "ann@.com"
            })
    void refuses_what_is_no_address(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void refuses_half_a_character_before_and_behind_the_at_sign_and_takes_a_whole_one() {
        for (String half : List.of("\uD83D", "\uDE00", "\uDE00\uD83D")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("a" + half + "@example.com"));
            assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("a@" + half + ".com"));
            assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress("a@example.c" + half));
        }
        assertThat(new EmailAddress("a\uD83D\uDE00@example.com").value()).isEqualTo("a\uD83D\uDE00@example.com");
    }

    @Test
    void refuses_more_than_254_characters_without_repeating_them() {
        String tooLong = "a".repeat(60) + "@" + "b".repeat(200) + ".com";

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmailAddress(tooLong))
                .withMessageNotContaining("aaaa");
    }
}
