package io.kraftd.adapter.auth;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeakedPasswordsTest {
    @ParameterizedTest
    @ValueSource(strings = {"123456789", "trustno1", "charlie1", "mountain", "scorpion", "zaqxswcde"})
    void what_leaked_often_is_known(String word) {
        assertThat(LeakedPasswords.contain(word)).isTrue();
    }

    @Test
    void what_did_not_or_is_too_short_to_say_anything_is_not() {
        assertThat(LeakedPasswords.contain("correct horse battery")).isFalse();
        assertThat(LeakedPasswords.contain("love")).isFalse();
        assertThat(LeakedPasswords.contain("")).isFalse();
    }
}
